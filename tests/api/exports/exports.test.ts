import { z } from 'zod'
import { FORMATS } from '../../../src/api/exports/formats'
import { askOverHttp, values } from '../../support/ask'
import { exportsOf, type ExportedClaim, type ExportedEdge } from '../../support/exported'
import { relations } from '../../support/graph'
import { serve, type TestService } from '../../support/service'
import { withShippedData } from '../../support/shippedData'

describe('exports', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  const { get, network } = exportsOf(() => service)

  it.each(FORMATS)(
    '$name comes under its type and the name of a file',
    async ({ name, extension, contentType }) => {
      const response = await get(`${name}?around=iskp`)
      expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(1_000)
      expect(response.headers.get('content-type')).toBe(contentType)
      expect(response.headers.get('content-disposition')).toContain(
        `filename="claimgraph-1-hop-around-islamic-state-khorasan-province.${extension}"`,
      )
    },
  )

  it.each(FORMATS)('$name is the same file every time', async ({ name }) => {
    const [once, again] = await Promise.all([1, 2].map(() => get(`${name}?around=iskp&hops=2`)))
    expect(await once?.arrayBuffer()).toEqual(await again?.arrayBuffer())
  })

  it('stix gives no object two contents under one id and one day, whatever is asked for and as of when', async () => {
    const contents = new Map<string, unknown>()
    const days = new Set<string>()
    for (const asked of [
      'around=iskp',
      'around=taliban&hops=2&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN',
      'around=iskp&hops=2&asOf=2021-12-01&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN',
      'around=iskp&hops=2&asOf=2022-06-01&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN',
      'around=iskp&hops=2&asOf=2023-02-01&types=ATTACKED,POSES_THREAT_TO',
    ]) {
      const { objects } = BUNDLE.parse(await (await get(`stix?${asked}`)).json())
      for (const object of objects) {
        const version = `${object.id} ${object.modified}`
        if (contents.has(version)) expect(object).toEqual(contents.get(version))
        contents.set(version, object)
        if (object.type === 'relationship') days.add(object.modified)
      }
    }
    expect(days.size).toBeGreaterThan(3)
  })

  it.each(['', '&asOf=2999-12-31'])('counts the claims as the relations themselves do: %s', async (asOf) => {
    const { edges } = await network(`around=iskp&hops=3&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN${asOf}`)
    const stored = await graph.read(
      {
        name: 'test-counts',
        text: 'MATCH ()-[r]->() WHERE r.id IN $ids RETURN r.id AS id, r.affirming AS affirming, r.denying AS denying, r.undetermined AS undetermined, r.documents AS documents, r.origins AS origins, r.occurred AS occurred ORDER BY id',
      },
      { ids: edges.map(({ id }) => id) },
    )
    const counted = edges.map((edge) =>
      Object.fromEntries(COUNTED.map((name) => [name, Reflect.get(edge, name)])),
    )
    expect(counted.sort((one, other) => (String(one['id']) < String(other['id']) ? -1 : 1))).toEqual(stored)
    expect(stored.length).toBeGreaterThan(50)
  })

  it.each(['', '&asOf=2023-02-01'])('names the origins that it counts: %s', async (asOf) => {
    const { edges } = await network(`around=iskp&hops=3&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN${asOf}`)
    for (const { origins, claims } of edges) {
      const affirming = claims.filter(
        ({ stance, takenBackFrom }) => takenBackFrom === null && ['AFFIRMS', 'PERFORMS'].includes(stance),
      )
      expect(new Set(affirming.map(({ origin }) => origin?.id)).size).toBe(origins)
    }
  })

  it.each([null, '2023-02-01'])('tells of claims and disputes what the API tells as of %s', async (asOf) => {
    const { edges } = await network(
      `around=iskp&hops=3&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN${asOf === null ? '' : `&asOf=${asOf}`}`,
    )
    const ofApi = new Map<string, ToldRelation>()
    for (let first = 0; first < edges.length; first += TOLD_AT_A_TIME) {
      const ids = edges.slice(first, first + TOLD_AT_A_TIME).map(({ id }) => id)
      const answer = await askOverHttp(service.url, TOLD, { asOf, ids })
      for (const told of TOLD_ANSWER.parse(answer.body.data).view.relations.nodes) ofApi.set(told.id, told)
    }
    for (const { id, disputes, claims } of edges) {
      expect(disputes).toEqual(ofApi.get(id)?.disputes)
      expect(claims.map(inApi).sort(byId)).toEqual(ofApi.get(id)?.claims.nodes.sort(byId))
    }
    expect(edges.some(({ disputes }) => disputes.length > 0)).toBe(true)
    expect(edges.some(({ claims }) => claims.some(({ via }) => via.length > 0))).toBe(true)
    expect(edges.some(({ claims }) => claims.some(({ speaksFor }) => speaksFor !== null))).toBe(true)
  })

  describe('around', () => {
    it('takes several things, by id or by any name', async () => {
      const { nodes, graph: about } = await network('around=ISIS-K&around=ttp&hops=0')
      expect(nodes.map(({ id }) => id)).toEqual(['iskp', 'ttp'])
      expect(about.title).toContain('Islamic State – Khorasan Province, ')
    })

    it('names a few of many things in its title', async () => {
      const { graph: about } = await network('around=iskp,taliban,ttp,afghanistan,pakistan,kabul&hops=0')
      expect(about.title).toMatch(/^(?:[^,]+, ){3}[^,]+ and 2 others$/)
    })

    it('says by which filters it was cut, also by those that were not given', async () => {
      const [usual, cut] = await Promise.all(
        [
          'around=iskp',
          'around=iskp&types=ATTACKED,ACCUSED&status=AFFIRMED&minOrigins=2&period=2021-08-01,&first=50',
        ].map(network),
      )
      expect([usual?.graph.filters, cut?.graph.filters]).toEqual([
        'Relations of the statuses AFFIRMED, ALLEGED, DISPUTED, of every type, on any number of origins; of any time; 500 nodes at most.',
        'Relations of the status AFFIRMED, of the types ATTACKED, ACCUSED, affirmed by 2 distinct origins or more; that may have occurred from 2021-08-01; 50 nodes at most.',
      ])
    })

    it('takes ids with commas between them, and shows the edges between them', async () => {
      const { nodes, edges } = await network('around=iskp,taliban&hops=0')
      expect(nodes).toHaveLength(2)
      expect(edges.map(({ id }) => id)).toContain('iskp:ACCUSED:taliban')
    })

    it('keeps to the types asked for', async () => {
      const { edges } = await network('around=iskp&types=ATTACKED,ACCUSED')
      expect(new Set(edges.map(({ type }) => type))).toEqual(new Set(['ATTACKED', 'ACCUSED']))
    })

    it('keeps to edges with so many origins', async () => {
      const all = await network('around=iskp')
      const supported = await network('around=iskp&minOrigins=2')
      expect(supported.edges.length).toBeGreaterThan(0)
      expect(supported.edges.every(({ origins }) => origins >= 2)).toBe(true)
      expect(supported.edges.length).toBeLessThan(all.edges.length)
    })

    it('keeps to what may have occurred within a period, as the API does', async () => {
      const days = { from: '2021-08-01', to: '2021-12-31' }
      const { edges, graph: about } = await network(
        `around=iskp&period=${days.from},${days.to}&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN`,
      )
      const answer = await askOverHttp(service.url, WITHIN, { period: days })
      const asked = values(answer.body.data, 'network', 'edges', 'id')
      expect(edges.map(({ id }) => id).sort()).toEqual(asked.sort())
      expect(edges.length).toBeGreaterThan(0)
      expect(edges.every(({ occurred }) => occurred !== null)).toBe(true)
      expect(about.period).toBe('2021-08-01,2021-12-31')
      expect(about.notes).toEqual([
        'Only relations that may have occurred from 2021-08-01 until 2021-12-31, as they are dated now: those without any date are left out.',
      ])
    })

    it('leaves one side of a period open', async () => {
      const [before, after, all] = await Promise.all(
        ['&period=,2021-12-31', '&period=2022-01-01,', ''].map((period) => network(`around=iskp${period}`)),
      )
      const idsAtIskp = (edges: readonly ExportedEdge[] = []) =>
        edges.filter(({ source, target }) => [source, target].includes('iskp')).map(({ id }) => id)
      const dated = all?.edges.filter(({ occurred }) => occurred !== null)
      const found = [...idsAtIskp(before?.edges), ...idsAtIskp(after?.edges)]
      expect(new Set(found)).toEqual(new Set(idsAtIskp(dated)))
      expect(found.length).toBeGreaterThan(0)
    })

    it('shows as many nodes as asked for, the nearest, and says that there are more', async () => {
      const { nodes, graph: about } = await network('around=iskp&hops=2&first=5')
      expect(nodes).toHaveLength(5)
      expect(about).toMatchObject({
        isCut: true,
        notes: [expect.stringContaining('more nodes than these 5')],
      })
    })

    it('says that ten thousand nodes are more than one export has', async () => {
      const { graph: about } = await network('around=iskp&first=10000')
      expect(about.notes).toEqual(['10000 nodes were asked for; one export has 2000 at most.'])
    })

    it('says why nothing is there', async () => {
      const { nodes, edges, graph: about } = await network('around=iskp&types=KILLED&status=DENIED')
      expect([nodes.length, edges.length]).toEqual([1, 0])
      expect(about.notes).toEqual(['No relation of those asked for (DENIED) leads anywhere from here.'])
    })
  })

  describe('as of a day', () => {
    const DAY = '2022-06-01'

    it('shows what was known by then: the status of that day, and only claims known by then', async () => {
      const then = await network(`around=iskp&asOf=${DAY}&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN`)
      const now = await network('around=iskp&status=AFFIRMED,ALLEGED,DISPUTED,DENIED,OPEN')
      expect(then.edges.length).toBeGreaterThan(0)
      expect(then.edges.length).toBeLessThan(now.edges.length)
      for (const { claims, affirming } of then.edges) {
        expect(claims.every(({ knownFrom }) => knownFrom <= DAY)).toBe(true)
        expect(claims.length).toBeGreaterThanOrEqual(affirming)
        expect(claims.length).toBeGreaterThan(0)
      }
      const before = await graph.read({
        name: 'test-status-on',
        text: `MATCH (:Entity {id: 'iskp'})-[r]-() WHERE r.statusDays[0] <= '${DAY}'
               RETURN DISTINCT r.id AS id, last([i IN range(0, size(r.statusDays) - 1) WHERE r.statusDays[i] <= '${DAY}' | r.statuses[i]]) AS status
               ORDER BY id`,
      })
      const atIskp = then.edges.filter(({ source, target }) => [source, target].includes('iskp'))
      expect(atIskp.map(({ id, status }) => ({ id, status })).sort(byId)).toEqual(before)
    })

    it('says that a document of unknown day may have been known', async () => {
      const { graph: about } = await network(`around=iskp&asOf=${DAY}`)
      expect(about.notes).toEqual([
        expect.stringMatching(
          /^Left out for want of a day, though perhaps known on 2022-06-01: (one|\d) documents?\.$/,
        ),
      ])
    })

    it('dates events by what was known', async () => {
      const [dated] = await graph.read({
        name: 'test-dated',
        text: 'MATCH (e:Event) WHERE e.when IS NOT NULL RETURN e.id AS id, e.when AS when, e.dateDays[0] AS day ORDER BY id LIMIT 1',
      })
      const around = `around=${String(dated?.['id'])}&hops=0`
      const before = await network(`${around}&asOf=2021-09-23`)
      const then = await network(`${around}&asOf=${String(dated?.['day'])}`)
      expect([before, then].map(({ nodes }) => nodes[0]?.when)).toEqual([null, dated?.['when']])
    })

    it('before anything was known shows nothing, and says why', async () => {
      const { edges, graph: about } = await network('around=iskp&hops=2&asOf=2001-01-01')
      expect(edges).toEqual([])
      expect(about.notes).toContainEqual(
        expect.stringMatching(
          /^Nothing was known on 2001-01-01: the first document here is known from 20\d\d-\d\d-\d\d\.$/,
        ),
      )
    })
  })

  it('shows nothing that the network has not', async () => {
    const { edges } = await network('around=iskp&types=ATTACKED')
    const stored = await relations(graph, 'Entity.id', 'ATTACKED', 'Entity.id')
    for (const { source, target } of edges) expect(stored).toContainEqual([source, target])
  })
})

const WITHIN = `query Within($period: Period) {
  network(around: { id: "iskp" }, period: $period, status: [AFFIRMED, ALLEGED, DISPUTED, DENIED, OPEN], first: 500) {
    edges { id }
  }
}`

/** All at once would be more rows than the service answers with. */
const TOLD_AT_A_TIME = 20

const TOLD = `query Told($asOf: Date, $ids: [ID!]!) {
  view(asOf: $asOf) {
    relations(first: ${TOLD_AT_A_TIME}, where: { id: { in: $ids } }) {
      nodes {
        id
        disputes { id rule question since }
        claims(first: 60) {
          nodes { id speaker { capacity speaksFor { id name } } via { label } origin { id name } }
        }
      }
    }
  }
}`

const BUNDLE = z.object({
  objects: z.array(z.looseObject({ id: z.string(), type: z.string(), modified: z.string() })),
})

const NAMED = z.object({ id: z.string(), name: z.string() })

const TOLD_CLAIM = z.object({
  id: z.string(),
  speaker: z.object({ capacity: z.string().nullable(), speaksFor: NAMED.nullable() }),
  via: z.array(z.object({ label: z.string() })),
  origin: NAMED.nullable(),
})

const TOLD_RELATION = z.object({
  id: z.string(),
  disputes: z.array(z.unknown()),
  claims: z.object({ nodes: z.array(TOLD_CLAIM) }),
})

type ToldRelation = z.output<typeof TOLD_RELATION>

const TOLD_ANSWER = z.object({
  view: z.object({ relations: z.object({ nodes: z.array(TOLD_RELATION) }) }),
})

/** A claim as the API tells it. */
function inApi({ id, capacity, speaksFor, via, origin }: ExportedClaim): z.output<typeof TOLD_CLAIM> {
  return { id, speaker: { capacity, speaksFor }, via: via.map(({ name }) => ({ label: name })), origin }
}

const COUNTED = ['id', 'affirming', 'denying', 'undetermined', 'documents', 'origins', 'occurred']

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}
