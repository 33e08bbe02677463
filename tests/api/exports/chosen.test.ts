import { askOverHttp, values } from '../../support/ask'
import { exportsOf, type NodeLink } from '../../support/exported'
import { serve, type TestService } from '../../support/service'
import { withShippedData } from '../../support/shippedData'

describe('what exports are made of', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())
  const { network, problem } = exportsOf(() => service)

  describe('a list', () => {
    it('holds everything of some kinds, without edges', async () => {
      const { nodes, edges } = await network('kind=PERSON,EVENT')
      expect(new Set(nodes.map(({ type }) => type))).toEqual(new Set(['Person', 'Event']))
      expect(edges).toEqual([])
    })

    it('holds the relations chosen among its things, in whatever status, and no others', async () => {
      const { edges, graph: about } = await network(
        'entities=iskp,taliban&relations=taliban:CONTROLS:iskp,iskp:ACCUSED:taliban,ttp:ATTACKED:pakistan&title=Two of them&center=taliban&note=As seen by me.',
      )
      expect(edges.map(({ id, status }) => [id, status]).sort()).toEqual([
        ['iskp:ACCUSED:taliban', 'AFFIRMED'],
        ['taliban:CONTROLS:iskp', 'DENIED'],
      ])
      expect(about).toMatchObject({
        title: 'Two of them',
        filters: 'Relations chosen by their ids: 3; 500 nodes at most.',
        notes: ['As seen by me.'],
      })
      const { nodes } = await network('entities=iskp,taliban&center=taliban')
      expect(nodes.filter(({ isCenter }) => isCenter).map(({ id }) => id)).toEqual(['taliban'])
    })

    it('takes by POST more than goes into an address', async () => {
      const all = await network(
        'kind=PERSON,ORGANIZATION,STATE,LOCALITY,POPULATION,FACILITY,AGREEMENT,EVENT&first=2000',
      )
      const around = await network('around=iskp&hops=3&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN')
      const form = new URLSearchParams({
        entities: all.nodes.map(({ id }) => id).join(','),
        relations: [...around.edges.map(({ id }) => id), ...MANY_IDS].join(','),
        first: '2000',
      })
      const response = await fetch(`${service.url}/export/node-link`, { method: 'POST', body: form })
      const posted: NodeLink = JSON.parse(await response.text())
      expect(response.headers.get('content-disposition')).toMatch(/^attachment/)
      expect(posted.nodes).toHaveLength(all.nodes.length)
      expect(posted.edges.map(({ id }) => id).sort()).toEqual(around.edges.map(({ id }) => id).sort())
    })

    it('holds the entities named', async () => {
      const { nodes } = await network('entities=ttp,iskp')
      expect(nodes.map(({ id }) => id)).toEqual(['iskp', 'ttp'])
    })
  })

  describe('paths', () => {
    it('hold what connects two entities, and no other edge', async () => {
      const { nodes, edges } = await network('from=ISKP&to=Pakistan&maxHops=3&throughEvents=true')
      const ids = nodes.map(({ id }) => id)
      expect(ids).toEqual(expect.arrayContaining(['iskp', 'pakistan']))
      expect(edges.length).toBeGreaterThan(0)
      expect(edges.length).toBeLessThanOrEqual(3 * 3)
    })

    it.each([
      ['iskp', 'pakistan', 4, 3, true],
      ['hazaras', 'taliban', 3, 5, false],
      ['china', 'taliban', 4, 5, false],
    ])(
      'are those of the query paths: from %s to %s over %i, %i of them, through events: %s',
      async (from, to, maxHops, first, throughEvents) => {
        const { nodes, edges } = await network(
          `from=${from}&to=${to}&maxHops=${maxHops}&paths=${first}&throughEvents=${throughEvents}`,
        )
        const variables = { from: { id: from }, to: { id: to }, maxHops, first, throughEvents }
        const { body } = await askOverHttp(service.url, PATHS, variables)
        const asked = [...new Set(values(body.data, 'paths', 'paths', 'hops', 'id'))]
        expect(edges.map(({ id }) => id).sort()).toEqual(asked.sort())
        expect(asked.length).toBeGreaterThan(0)
        const ends = new Set(edges.flatMap(({ source, target }) => [source, target]))
        expect(new Set(nodes.map(({ id }) => id))).toEqual(ends)
      },
    )

    it('begin and end at entities, and say so', async () => {
      expect(await problem('gexf?from=ago-bombing&to=iskp')).toMatchObject({
        status: 400,
        message: expect.stringMatching(
          / is an event\. Ask for what is around it: around=ago-bombing&hops=2\.$/,
        ),
      })
    })

    it('say that there are none', async () => {
      const { edges, graph: about } = await network('from=iskp&to=pakistan&maxHops=1&types=KILLED')
      expect(edges).toEqual([])
      expect(about.notes).toEqual([
        expect.stringContaining('No path of at most 1 hop'),
        expect.stringContaining('Nothing of these types is recorded of'),
      ])
    })

    it('as of a day go over what was known', async () => {
      const { edges } = await network('from=iskp&to=taliban&asOf=2001-01-01')
      expect(edges).toEqual([])
    })
  })
})

const PATHS = `query Paths($from: EntityRef!, $to: EntityRef!, $maxHops: Int!, $first: Int!, $throughEvents: Boolean!) {
  paths(from: $from, to: $to, maxHops: $maxHops, first: $first, throughEvents: $throughEvents) { paths { hops { id } } }
}`

/** Ids of relations that there are not: together longer than an address can be. */
const MANY_IDS = Array.from({ length: 2_000 }, (_, nth) => `nobody-${nth}:ATTACKED:nobody`)
