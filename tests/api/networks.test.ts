import { askOverHttp, values } from '../support/ask'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'

const NETWORK = `query Network($around: [EntityRef!]!, $hops: Int, $first: Int, $status: [EdgeStatus!], $period: Period, $minOrigins: Int, $asOf: Date) {
  view(asOf: $asOf) {
    network(around: $around, hops: $hops, first: $first, status: $status, period: $period, minOrigins: $minOrigins) {
      nodes { node { id } degree group centrality hidden }
      edges { id status from { id } to { id } }
      cut
      why
    }
  }
}`
const USUAL = {
  hops: 1,
  first: 200,
  status: ['AFFIRMED', 'ALLEGED', 'DISPUTED'],
  period: null,
  minOrigins: 1,
  asOf: null,
}

describe('networks', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  async function network(around: object[], more: Record<string, unknown> = {}) {
    const { body } = await askOverHttp(service.url, NETWORK, { ...USUAL, around, ...more })
    expect({ errors: body.errors, logged: service.logged }).toEqual({ errors: undefined, logged: [] })
    const at = (...path: string[]) => values(body.data, 'view', 'network', ...path)
    return {
      ids: at('nodes', 'node', 'id').map(String),
      nodes: at('nodes'),
      edges: at('edges'),
      cut: at('cut')[0],
      why: at('why')[0],
    }
  }

  it('hold every relation between the nodes shown, and count them', async () => {
    const { ids, nodes, edges, cut } = await network([{ id: 'iskp' }])
    expect(ids[0]).toBe('iskp')
    expect(cut).toBeNull()
    for (const edge of edges) {
      expect(ids).toEqual(
        expect.arrayContaining([...values(edge, 'from', 'id'), ...values(edge, 'to', 'id')]),
      )
    }
    for (const node of nodes) {
      const [id] = values(node, 'node', 'id')
      const own = edges.filter((edge) =>
        [...values(edge, 'from', 'id'), ...values(edge, 'to', 'id')].includes(id),
      )
      expect(values(node, 'degree')).toEqual([own.length])
    }
    expect(values(nodes[0], 'hidden')).toEqual([0])
  })

  it('go around several things, events among them', async () => {
    const { ids } = await network([{ name: 'ISIS-K' }, { id: 'ago-bombing' }, { id: 'china' }])
    expect(ids).toEqual(expect.arrayContaining(['iskp', 'ago-bombing', 'china']))
  })

  it('are cut at the room there is, and say so', async () => {
    const { ids, nodes, cut } = await network([{ id: 'iskp' }], { first: 5 })
    const all = await network([{ id: 'iskp' }])
    expect(ids).toHaveLength(5)
    expect(values(nodes[0], 'hidden')).toEqual([all.ids.length - 5])
    expect(cut).toBe('More lies within reach than the 5 nodes shown: the best supported.')
  })

  it('leave denied and open relations out unless they are asked for', async () => {
    const usual = await network([{ id: 'iskp' }], { hops: 2 })
    expect(values(usual, 'edges', 'status')).not.toEqual(expect.arrayContaining(['DENIED']))
    const { edges } = await network([{ id: 'iskp' }], { hops: 2, status: ['DENIED', 'OPEN'] })
    for (const status of values({ edges }, 'edges', 'status')) expect(['DENIED', 'OPEN']).toContain(status)
  })

  it('are smaller by support, and on an earlier day', async () => {
    const all = await network([{ id: 'iskp' }])
    const supported = await network([{ id: 'iskp' }], { minOrigins: 2 })
    const earlier = await network([{ id: 'iskp' }], { asOf: '2021-10-01' })
    for (const part of [supported, earlier]) {
      expect(part.edges.length).toBeGreaterThan(0)
      expect(part.edges.length).toBeLessThan(all.edges.length)
    }
  })

  it('hold within a period what may have occurred then', async () => {
    const { edges } = await network([{ id: 'iskp' }], { period: { from: '1990-01-01', to: '1990-12-31' } })
    expect(edges).toEqual([])
  })

  it.each([
    [
      { id: 'iskp' },
      { asOf: '2001-01-01' },
      'Nothing of that was known of Islamic State – Khorasan Province by 2001-01-01.',
    ],
    [
      { id: 'iskp' },
      { minOrigins: 99 },
      'All of that at Islamic State – Khorasan Province rests on fewer than 99 origins.',
    ],
  ])('of nothing around %j with %j say why', async (one, more, why) => {
    expect((await network([one], more)).why).toBe(why)
  })

  it('say once why nothing is there, however often a thing is named', async () => {
    const { why } = await network([{ id: 'iskp' }, { id: 'iskp' }], { asOf: '2001-01-01' })
    expect(why).toBe('Nothing of that was known of Islamic State – Khorasan Province by 2001-01-01.')
  })

  it.each([
    [{ around: [] }, 'Say around what: 1 to 20 things (argument "around" of "network")'],
    [{ hops: 4 }, 'Give 1 to 3, not 4 (argument "hops" of "network")'],
    [
      { period: { from: '2022-02-01', to: '2022-01-01' } },
      'The period ends (2022-01-01) before it begins (2022-02-01): turn it round (argument "period" of "network")',
    ],
  ])('refuse %j', async (more, message) => {
    const { body } = await askOverHttp(service.url, NETWORK, { ...USUAL, around: [{ id: 'iskp' }], ...more })
    expect(body.errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } })
  })
})
