import { askOverHttp, values } from '../support/ask'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'

const PATHS = `query Paths($from: EntityRef!, $to: EntityRef!, $hops: Int!, $first: Int!, $types: [RelationType!], $events: Boolean!) {
  paths(from: $from, to: $to, maxHops: $hops, first: $first, types: $types, throughEvents: $events) {
    paths { length hops { id type status from { id } to { id } } }
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

  it('come shortest first, each hop joined to the next', async () => {
    const found = await paths('iskp', 'hazaras')
    const lengths = found.map((path) => Number(values(path, 'length')[0]))
    expect(lengths[0]).toBe(1)
    expect([...lengths].sort()).toEqual(lengths)
    for (const path of found) {
      const ends = values(path, 'hops').map((hop) => [
        ...values(hop, 'from', 'id'),
        ...values(hop, 'to', 'id'),
      ])
      expect(walk('iskp', ends)).toBe('hazaras')
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

  it('are none from a thing to itself, to what is not there, or from there', async () => {
    expect(await paths('iskp', 'iskp')).toEqual([])
    expect(await paths('iskp', 'nobody')).toEqual([])
    expect(await paths('nobody', 'iskp')).toEqual([])
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
