import { askOverHttp, values } from '../support/ask'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'

const PATHS = `query Paths($from: EntityRef!, $to: EntityRef!, $hops: Int!, $first: Int!, $types: [RelationType!], $events: Boolean!) {
  paths(from: $from, to: $to, maxHops: $hops, first: $first, types: $types, throughEvents: $events) {
    paths { length score why weakest { id } hops { id type status from { id } to { id } other { id } } }
    cut
    why
  }
}`

const ASKED = ['ATTACKED', 'ACCUSED', 'RIVAL_OF']

describe('paths', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  async function paths(from: string, to: string, more: Record<string, unknown> = {}): Promise<unknown[]> {
    const variables = { from: { id: from }, to: { id: to }, hops: 4, first: 3, types: null, events: false }
    const { body } = await askOverHttp(service.url, PATHS, { ...variables, ...more })
    expect(body.errors).toBeUndefined()
    return values(body.data, 'paths', 'paths')
  }

  it('come best supported first, each hop joined to the next and read from where one stands', async () => {
    const found = await paths('iskp', 'hazaras', { events: true })
    const scores = found.map((path) => Number(values(path, 'score')[0]))
    expect(scores.length).toBeGreaterThan(1)
    expect(scores.toSorted((one, other) => other - one)).toEqual(scores)
    for (const path of found) {
      const ends = values(path, 'hops').map((hop) => [
        ...values(hop, 'from', 'id'),
        ...values(hop, 'to', 'id'),
      ])
      expect(walk('iskp', ends)).toBe('hazaras')
      expect(values(path, 'hops', 'other', 'id').at(-1)).toBe('hazaras')
      expect(values(path, 'hops', 'id')).toContain(values(path, 'weakest', 'id')[0])
    }
  })

  it('come to nothing twice', async () => {
    for (const path of await paths('iskp', 'pakistan', { first: 20 })) {
      const visited = ['iskp', ...values(path, 'hops', 'other', 'id')]
      expect(new Set(visited).size).toBe(visited.length)
    }
  })

  it('say what their score comes from', async () => {
    const [best] = await paths('iskp', 'hazaras')
    expect(values(best, 'why')).toEqual([
      'Its weakest hop is AFFIRMED and rests on 2 origins, 0 of them established.',
    ])
  })

  it.each([
    ['iskp', 'Both ends are one and the same.'],
    ['ago-bombing', 'Paths join entities, and one of the ends is an event.'],
  ])('from ISKP to %s are none, and say why', async (id, why) => {
    const variables = { from: { id: 'iskp' }, to: { id }, hops: 4, first: 3, types: null, events: false }
    const { body } = await askOverHttp(service.url, PATHS, variables)
    expect(values(body.data, 'paths', 'why')).toEqual([why])
  })

  it('in a view are none before anything was known of an end, and say so', async () => {
    const query = `{ view(asOf: "2001-01-01") { paths(from: { id: "iskp" }, to: { id: "hazaras" }) { paths { length } why } } }`
    const { body } = await askOverHttp(service.url, query)
    expect(body.data).toEqual({
      view: {
        paths: {
          paths: [],
          why: 'Nothing of that was known of Islamic State – Khorasan Province by 2001-01-01.',
        },
      },
    })
  })

  it('are ranked in a view by the status and the origins of that day', async () => {
    const query = `{ view(asOf: "2022-06-01") { paths(from: { id: "iskp" }, to: { id: "hazaras" }) { paths { why hops { status support { origins } } } } } }`
    const { body } = await askOverHttp(service.url, query)
    for (const path of values(body.data, 'view', 'paths', 'paths')) {
      const origins = values(path, 'hops', 'support', 'origins').map(Number)
      expect(Math.min(...origins)).toBeGreaterThan(0)
    }
  })

  it('keep to the types, the statuses and the hops asked for', async () => {
    const found = await paths('iskp', 'taliban', { types: ASKED, hops: 3 })
    const types = values({ found }, 'found', 'hops', 'type')
    expect(types.length).toBeGreaterThan(0)
    expect(types.filter((type) => !ASKED.includes(String(type)))).toEqual([])
    expect(values({ found }, 'found', 'hops', 'status')).not.toContain('DENIED')
    expect(await paths('iskp', 'hazaras', { types: ['MET'] })).toEqual([])
  })

  it('go by way of events only when asked', async () => {
    const events = /^longan|bombing|attack/
    const ids = (found: unknown[]): string[] => values({ found }, 'found', 'hops', 'id').map(String)
    expect(ids(await paths('iskp', 'jalalabad', { first: 20 })).some((id) => events.test(id))).toBe(false)
    const types = ['PERPETRATED', 'LOCATED_IN']
    expect((await paths('iskp', 'jalalabad', { types, events: true })).length).toBeGreaterThan(0)
    expect(await paths('iskp', 'jalalabad', { types })).toEqual([])
  })

  it.each(['SUPPORT', 'LENGTH'])('by %s are the same whatever else is selected', async (rank) => {
    const field = `paths(from: { id: "iskp" }, to: { id: "pakistan" }, rank: ${rank}, first: 1)`
    const query = `{
      alone: ${field} { paths { hops { id } } }
      whole: ${field} { paths { hops { id } score why } excludedHubs { id } cut why }
    }`
    const { body } = await askOverHttp(service.url, query)
    const ids = values(body.data, 'whole', 'paths', 'hops', 'id')
    expect(ids.length).toBeGreaterThan(0)
    expect(values(body.data, 'alone', 'paths', 'hops', 'id')).toEqual(ids)
  })

  it('are none from a thing to itself', async () => {
    expect(await paths('iskp', 'iskp')).toEqual([])
  })

  it('are refused beyond the greatest number of hops, with the argument', async () => {
    const variables = { from: { id: 'iskp' }, to: { name: 'Taliban' }, hops: 7, first: 1, events: false }
    const { body } = await askOverHttp(service.url, PATHS, variables)
    expect(body.errors?.[0]).toMatchObject({
      message: 'Give 1 to 6, not 7 (argument "maxHops" of "paths")',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})

/** Where a walk along these edges ends; null where one of them leads on from nowhere. */
function walk(from: string, edges: readonly (readonly unknown[])[]): string | null {
  return edges.reduce<string | null>((at, ends) => {
    if (at === null || !ends.includes(at)) return null
    return String(ends[0] === at ? ends[1] : ends[0])
  }, from)
}
