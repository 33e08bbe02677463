import { serve, type TestService } from '../../support/service'
import { withShippedData } from '../../support/shippedData'

interface NodeLinkReply {
  directed: boolean
  multigraph: boolean
  graph: Record<string, unknown>
  nodes: { id: string; name: string; type: string; isCenter: boolean }[]
  edges: {
    source: string
    target: string
    key: string
    status: string
    claims: { speaker: string; document: { id: string } }[]
  }[]
}

describe('the network as node-link JSON', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  async function network(query: string): Promise<NodeLinkReply> {
    const response = await fetch(`${service.url}/export/node-link?${query}`)
    expect(response.status).toBe(200)
    const network: NodeLinkReply = JSON.parse(await response.text())
    return network
  }

  it('is a directed graph with parallel edges', async () => {
    const { directed, multigraph, graph: about } = await network('around=iskp')
    expect({ directed, multigraph }).toEqual({ directed: true, multigraph: true })
    expect(about).toMatchObject({ around: ['iskp'], hops: 1, isCut: false })
  })

  it('holds every edge between its nodes once, and only such', async () => {
    const { nodes, edges } = await network('around=iskp&hops=2')
    const ids = nodes.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(edges.map(({ source, key, target }) => `${source} ${key} ${target}`)).size).toBe(
      edges.length,
    )
    for (const { source, target } of edges) expect(ids).toEqual(expect.arrayContaining([source, target]))
  })

  it('says of every edge who says so and where', async () => {
    const { edges } = await network('around=iskp')
    expect(edges).toContainEqual(
      expect.objectContaining({
        source: 'iskp',
        target: 'taliban',
        key: 'ACCUSED',
        claims: [
          expect.objectContaining({
            speaker: 'Islamic State – Khorasan Province',
            document: expect.objectContaining({ id: '000' }),
            evidence: [expect.objectContaining({ start: expect.any(Number), quote: null })],
          }),
        ],
      }),
    )
    for (const { claims } of edges) expect(claims.length).toBeGreaterThan(0)
  })

  it('grows with the hops, and with no hop is the center alone', async () => {
    const sizes = await Promise.all(
      [0, 1, 2].map(async (hops) => (await network(`around=ttp&hops=${hops}`)).nodes.length),
    )
    expect(sizes[0]).toBe(1)
    const [none, one, two] = (
      await Promise.all([0, 1, 2].map((hops) => network(`around=iskp&hops=${hops}`)))
    ).map(({ nodes }) => nodes.length)
    expect(none).toBe(1)
    expect(one).toBeGreaterThan(1)
    expect(two).toBeGreaterThan(one ?? 0)
  })

  it('leaves out denied edges unless they are asked for', async () => {
    const usual = await network('around=iskp')
    expect(usual.edges.map(({ status }) => status)).not.toContain('DENIED')
    const denied = await network('around=iskp&status=DENIED')
    expect(denied.edges.map(({ source, key, target }) => [source, key, target])).toContainEqual([
      'taliban',
      'CONTROLS',
      'iskp',
    ])
  })

  it('can stand around an event', async () => {
    const { nodes } = await network('around=ago-bombing')
    expect(nodes.find(({ isCenter }) => isCenter)).toMatchObject({ id: 'ago-bombing', type: 'Event' })
    expect(nodes.map(({ id }) => id)).toEqual(expect.arrayContaining(['iskp', 'taliban-ago']))
  })
})
