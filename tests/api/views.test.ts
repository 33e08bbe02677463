import { values } from '../support/ask'
import { shippedService } from '../support/shippedService'

const data = shippedService()

// Long statements, each planned anew.
jest.setTimeout(120_000)

describe('a view of the shipped data', () => {
  it('before anything was known is empty, and says from when on it is not', async () => {
    const found = await data(
      '{ view(asOf: "2020-01-01") { asOf firstKnown claims { totalCount } relations { totalCount } disputes { totalCount } } }',
    )
    expect(found).toEqual({
      view: {
        asOf: '2020-01-01',
        firstKnown: '2021-09-24',
        claims: { totalCount: 0 },
        relations: { totalCount: 0 },
        disputes: { totalCount: 0 },
      },
    })
  })

  it('stands beside another in one operation, fragments being shared', async () => {
    const found = await data(
      `{ then: view(asOf: "2021-09-24") { ...Count } now: view { ...Count } }
       fragment Count on View { documents { totalCount } claims { totalCount } }`,
    )
    expect(values(found, 'then', 'documents', 'totalCount')).toEqual([1])
    expect(values(found, 'now', 'documents', 'totalCount')).toEqual([5])
    const [then, now] = ['then', 'now'].map((view) => Number(values(found, view, 'claims', 'totalCount')[0]))
    expect(then).toBeLessThan(now ?? 0)
  })

  it('without a day is what the root gives', async () => {
    const all =
      '{ relations(first: 500) { nodes { id status support { affirming origins } firstSaid occurred } } }'
    expect(await data(`{ view ${all} }`)).toEqual({ view: await data(all) })
  })

  it('of the last day is what the root gives', async () => {
    const all = `{
      relations(first: 500) {
        nodes {
          id status statusSince firstSaid lastSaid occurred eventCount disputedEvents
          support { affirming denying undetermined documents origins originsIndependent singleOrigin { id } }
        }
      }
      events(first: 500) { nodes { id when datePrecision earliest latest responsibility { status } } }
      disputes { nodes { id since sides { position } } }
    }`
    expect(await data(`{ view(asOf: "2030-01-01") ${all} }`)).toEqual({ view: await data(all) })
  })

  it('knows no path over what nobody had said yet', async () => {
    const paths = (day: string) =>
      `{ view(asOf: "${day}") { paths(from: { name: "ISKP" }, to: { name: "Pakistan" }, first: 2) { paths { length hops { id status } } } } }`
    expect(await data(paths('2020-01-01'))).toEqual({ view: { paths: { paths: [] } } })
    expect(
      values(await data(paths('2030-01-01')), 'view', 'paths', 'paths', 'hops', 'id').length,
    ).toBeGreaterThan(0)
  })

  it('shows the dispute of the spokesman with his commanders within the Taliban, and who joined in later', async () => {
    const found = await data(
      `query D($then: Date!, $now: Date) { then: view(asOf: $then) { ...Threat } now: view(asOf: $now) { ...Threat } }
       fragment Threat on View {
         disputes(where: { and: [{ about: { name: "ISKP" } }, { about: { name: "Taliban" } }] }) {
           nodes { key since divides { id } sides { claims { ref } } }
         }
       }`,
      { then: '2021-09-24', now: null },
    )
    const sizes = (view: string) =>
      values(found, view, 'disputes', 'nodes', 'sides').map((side) => values(side, 'claims', 'ref').length)
    expect(values(found, 'then', 'disputes', 'nodes', 'key')).toEqual(['POSES_THREAT_TO|iskp|taliban'])
    expect(values(found, 'then', 'disputes', 'nodes', 'divides', 'id')).toEqual(['taliban'])
    expect(values(found, 'now', 'disputes', 'nodes', 'since')).toContain('2021-09-24')
    expect(sizes('now').reduce((sum, each) => sum + each)).toBeGreaterThan(
      sizes('then').reduce((sum, each) => sum + each),
    )
  })
})

describe('what is decided', () => {
  it('is read under aliases, with other selections beneath each', async () => {
    const found = await data(
      `{ event(id: "ago-bombing") {
           who: responsibility { claimedBy { actor { id } } }
           whose: responsibility { status claimedBy { actor { name } claims { document { id } } } }
         } }`,
    )
    expect(found).toEqual({
      event: {
        who: { claimedBy: [{ actor: { id: 'iskp' } }] },
        whose: {
          status: 'CLAIMED',
          claimedBy: [
            { actor: { name: 'Islamic State – Khorasan Province' }, claims: [{ document: { id: '002' } }] },
          ],
        },
      },
    })
  })

  it('goes on beneath what it names', async () => {
    const found = await data(
      `{ disputes(first: 1) { nodes { sides { claims {
           propositions { disputes { question sides { speakers { label __typename } } } }
         } } } } }`,
    )
    const questions = values(
      found,
      'disputes',
      'nodes',
      'sides',
      'claims',
      'propositions',
      'disputes',
      'question',
    )
    expect(questions.length).toBeGreaterThan(0)
    expect(questions.every((question) => typeof question === 'string')).toBe(true)
  })

  it('has figures of one quantity only, if that is asked for', async () => {
    const found = await data(
      '{ entity(name: "ISKP") { figureSets(quantity: [ATTACKS]) { quantity when best bestRule } } }',
    )
    expect(values(found, 'entity', 'figureSets', 'quantity')).toEqual(['ATTACKS', 'ATTACKS'])
  })
})
