import { values } from '../support/ask'
import { shippedService } from '../support/shippedService'

describe('reads of the shipped data', () => {
  const data = shippedService()

  it.each([
    ['iskp', 'Organization'],
    ['longan-hotel-attack', 'Event'],
    ['000', 'Document'],
    ['iskp:ATTACKED:hazaras', 'Relation'],
    ['POSES_THREAT_TO|iskp|taliban', 'Proposition'],
  ])('node finds %s, which is of type %s', async (id, type) => {
    expect(await data('query N($id: ID!) { node(id: $id) { __typename id } }', { id })).toEqual({
      node: { __typename: type, id },
    })
  })

  it('node finds a claim by the id that a list gave', async () => {
    const [id] = values(await data('{ claims(first: 1) { nodes { id } } }'), 'claims', 'nodes', 'id')
    expect(await data('query N($id: ID!) { node(id: $id) { ... on Claim { id } } }', { id })).toEqual({
      node: { id },
    })
  })

  it('a relation reads from where you stand', async () => {
    const query = `query R($id: ID!) {
      entity(id: $id) { relations(type: [ATTACKED], other: { id: "iskp" }) { nodes { label other { id } from { id } to { id } } } }
    }`
    expect(await data(query, { id: 'hazaras' })).toEqual({
      entity: {
        relations: {
          nodes: [
            { label: 'attacked by', other: { id: 'iskp' }, from: { id: 'iskp' }, to: { id: 'hazaras' } },
          ],
        },
      },
    })
    expect(values(await data(query, { id: 'hazaras' }), 'entity', 'relations', 'nodes', 'label')).toEqual([
      'attacked by',
    ])
    const there =
      '{ relations(type: [ATTACKED], from: { id: "iskp" }, to: { id: "hazaras" }) { nodes { label other { id } } } }'
    expect(await data(there)).toEqual({ relations: { nodes: [{ label: 'attacked', other: null }] } })
  })

  it('the Taliban, their commanders and an analyst differ on the threat, and all are shown', async () => {
    const query = `{
      node(id: "POSES_THREAT_TO|iskp|taliban") {
        ... on Proposition {
          status
          for: claims(polarity: AFFIRMED) { nodes { ref speaker { label capacity } } }
          against: claims(polarity: DENIED) { nodes { ref speaker { label capacity speaksFor { id } } } }
        }
      }
    }`
    const found = await data(query)
    expect(found).toMatchObject({ node: { status: 'DISPUTED' } })
    expect(values(found, 'node', 'for', 'nodes', 'ref')).toEqual(
      expect.arrayContaining(['001-16', '002-06', '004-30']),
    )
    expect(values(found, 'node', 'against', 'nodes')).toContainEqual({
      ref: '001-15',
      speaker: { label: 'Zabihullah Mujahid', capacity: 'OFFICIAL', speaksFor: { id: 'taliban' } },
    })
  })

  it('pages through all claims without losing or repeating one', async () => {
    const query = `query P($after: String) {
      claims(first: 40, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } }
    }`
    const seen: unknown[] = []
    let after: unknown = null
    let total: unknown = null
    for (let hasNextPage = true; hasNextPage;) {
      const page = await data(query, { after })
      seen.push(...values(page, 'claims', 'nodes', 'id'))
      ;[total] = values(page, 'claims', 'totalCount')
      ;[after] = values(page, 'claims', 'pageInfo', 'endCursor')
      hasNextPage = values(page, 'claims', 'pageInfo', 'hasNextPage')[0] === true
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(Number(total))
  })

  it('what the Taliban say of ISKP includes their spokesman, and their commanders only when asked for', async () => {
    const query = `query S($insiders: Boolean!) {
      entity(id: "taliban") { said(about: { id: "iskp" }, insiders: $insiders) { nodes { speaker { label capacity } } } }
    }`
    const official = values(
      await data(query, { insiders: false }),
      'entity',
      'said',
      'nodes',
      'speaker',
      'label',
    )
    const all = values(await data(query, { insiders: true }), 'entity', 'said', 'nodes', 'speaker', 'label')
    expect(official).toContain('Zabihullah Mujahid')
    expect(official).not.toContain('Taliban commanders')
    expect(all).toContain('Taliban commanders')
  })

  it('search and an entity by its name answer in one operation', async () => {
    const query = '{ entity(name: "ISKP") { id } search(text: "TTP", first: 1) { node { id } } }'
    expect(await data(query)).toEqual({ entity: { id: 'iskp' }, search: [{ node: { id: 'ttp' } }] })
  })

  it('a rivalry has no direction, from whichever end it is read', async () => {
    const query = `query R($id: ID!) {
      entity(id: $id) { relations(type: [RIVAL_OF], direction: OUT) { nodes { label other { id } } } }
    }`
    const read = async (id: string): Promise<unknown[]> =>
      values(await data(query, { id }), 'entity', 'relations', 'nodes')
    expect(await read('taliban')).toEqual([{ label: 'is a rival of', other: { id: 'iskp' } }])
    expect(await read('iskp')).toEqual([{ label: 'is a rival of', other: { id: 'taliban' } }])
  })

  it('the claims of a proposition are as many as its support says, and those that do not count are shown when asked for', async () => {
    const query = `query C($uncounted: Boolean!) {
      node(id: "STRENGTHENED|iskp") {
        ... on Proposition {
          support { affirming }
          claims(polarity: AFFIRMED, uncounted: $uncounted) { totalCount nodes { modality } }
        }
      }
    }`
    const counted = await data(query, { uncounted: false })
    expect(values(counted, 'node', 'claims', 'totalCount')).toEqual(
      values(counted, 'node', 'support', 'affirming'),
    )
    const all = await data(query, { uncounted: true })
    expect(values(all, 'node', 'claims', 'nodes', 'modality')).toContain('CONDITIONAL')
  })

  it('says how precise a date is', async () => {
    const query =
      '{ claims(where: { document: "001", predicate: { eq: GOVERNMENT_OF } }) { nodes { when whenPrecision } } }'
    expect(values(await data(query), 'claims', 'nodes')).toContainEqual({
      when: '2021-08/..',
      whenPrecision: 'LONGER',
    })
  })

  it('figures stand side by side, as ranges, never averaged', async () => {
    const query = '{ event(id: "ago-bombing") { figures { quantity value min max } } }'
    expect(await data(query)).toEqual({
      event: { figures: [{ quantity: 'KILLED', value: 'more than 30', min: 31, max: null }] },
    })
  })

  it('a filter by period leaves out events that nothing dates', async () => {
    const query = `query P($period: Period) { events(where: { period: $period }) { nodes { id } } }`
    const found = values(
      await data(query, { period: { from: '2021-08-01', to: '2021-08-31' } }),
      'events',
      'nodes',
      'id',
    )
    expect(found).toContain('us-nato-withdrawal')
    expect(found).not.toContain('ago-bombing')
  })

  it('the state before is not the state now: the Republic and the Taliban both governed, each in its time', async () => {
    const query = `{ relations(type: [GOVERNMENT_OF], to: { id: "afghanistan" }) { nodes { from { id } occurred } } }`
    expect(values(await data(query), 'relations', 'nodes')).toEqual(
      expect.arrayContaining([
        { from: { id: 'taliban' }, occurred: expect.stringContaining('2021-08/') },
        { from: { id: 'afghan-republic' }, occurred: expect.stringContaining('../') },
      ]),
    )
  })

  it('shows no quote where the texts are not at hand, and everything else all the same', async () => {
    const query = '{ claims(first: 500) { nodes { evidence { quote } } } }'
    expect(new Set(values(await data(query), 'claims', 'nodes', 'evidence', 'quote'))).toEqual(
      new Set([null]),
    )
  })
})
