import { z } from 'zod'
import { proposition } from '../../src/domain/proposition'
import { dataFiles } from '../../src/ingest/dataFiles'
import { load } from '../../src/ingest/load'
import { nodes, testGraph, wipe } from '../support/graph'

const graph = testGraph()
beforeAll(async () => {
  await wipe(graph)
  await load(graph, { source: 'data', files: dataFiles(), articlesDir: null })
}, 120_000)

interface Passage {
  readonly claims: readonly string[]
  readonly edges?: readonly string[]
  readonly noEdges?: readonly string[]
}

/** Thirteen passages of the five articles, and what follows from their claims alone. */
const PASSAGES: Record<string, Passage> = {
  'ISKP accuses the Taliban of abandoning jihad': {
    claims: ['000-29'],
    edges: ['iskp ACCUSED taliban'],
    noEdges: ['iskp ATTACKED taliban'],
  },
  'the hotel attack as revenge on China for the Uyghurs': {
    claims: ['000-10', '000-20', '000-23'],
    edges: ['iskp ATTACKED longan-hotel', 'iskp TARGETED china'],
    noEdges: ['iskp ATTACKED china', 'longan-hotel-attack HIT china'],
  },
  '"crushed" against 119 and 39': { claims: ['004-18', '004-20', '004-21', '004-25'] },
  'Saidi on the bombing that ISIS claims, and on the Hazaras': {
    claims: ['002-26', '002-27', '002-28', '002-29'],
    edges: ['iskp ATTACKED taliban-ago', 'iskp ATTACKED hazaras', 'iskp CLAIMED ago-bombing'],
    noEdges: ['iskp CLAIMED hazara-execution'],
  },
  'unclaimed attacks hint at intelligence agencies': { claims: ['003-21'], edges: [] },
  'figures of the UN for fighters': { claims: ['001-18'], edges: [] },
  'commanders raise the alarm, the spokesman plays it down': {
    claims: ['001-15', '001-16'],
    edges: ['iskp POSES_THREAT_TO taliban'],
    noEdges: ['taliban WARNED iskp'],
  },
  'the Sharif administration blames that of Khyber Pakhtunkhwa': {
    claims: ['000-40', '000-41', '000-43'],
    edges: ['gov-pakistan ACCUSED gov-khyber-pakhtunkhwa', 'pti CONTROLS gov-khyber-pakhtunkhwa'],
  },
  'the Taliban deny that ISKP matters and claim to have dismantled it': {
    claims: ['003-01', '003-02', '003-07', '003-08'],
    edges: ['iskp POSES_THREAT_TO afghanistan'],
  },
  'expelled Taliban joined ISIS-K': {
    claims: ['002-20', '002-21'],
    edges: ['taliban LOST_MEMBERS_TO iskp'],
    noEdges: ['taliban ALLIED_WITH iskp', 'iskp ALLIED_WITH taliban'],
  },
  'the TTP increased its attacks': { claims: ['000-38'], edges: [] },
  'the attempt on the chargé d’affaires of Pakistan': {
    claims: ['000-12', '000-13'],
    edges: ['iskp ATTACKED ubaid-ur-rehman-nizamani'],
    noEdges: ['iskp KILLED ubaid-ur-rehman-nizamani', 'iskp ATTACKED pakistan'],
  },
  'a pledge, sceptics, and "yesterday"': {
    claims: ['001-20', '001-23'],
    edges: ['united-states PRESSED taliban'],
  },
}

test.each(Object.entries(PASSAGES))('%s', async (_name, { claims, edges, noEdges = [] }) => {
  const following = await edgesOf(claims)

  if (edges?.length === 0) expect(following).toEqual([])
  expect(following).toEqual(expect.arrayContaining([...(edges ?? [])]))
  expect(following.filter((edge) => noEdges.includes(edge))).toEqual([])
})

test('origin is not place: the Hazaras from Daikundi were not killed there by any claim', async () => {
  expect((await edgesOf(['002-28'])).filter((edge) => edge.includes('LOCATED_IN'))).toEqual([])
})

test('a habit is no event', async () => {
  const text = "MATCH (:Claim {ref: '000-38'})-[:OF_EVENT]->(e) RETURN e.id AS id"
  expect(await graph.read({ name: 'test-events', text })).toEqual([])
})

test('the figures for fighters rest on one origin', async () => {
  expect(await nodes(graph, 'Proposition', ['id', 'origins'])).toContainEqual(['QUANTITY|iskp|FIGHTERS', 1])
})

test('whether ISKP is weakened, and whether it threatens anyone, is disputed', async () => {
  const standing = await nodes(graph, 'Proposition', ['id', 'status'])
  expect(standing).toContainEqual(['WEAKENED|iskp', 'DISPUTED'])
  expect(standing).toContainEqual(['POSES_THREAT_TO|iskp|taliban', 'DISPUTED'])
  expect(standing).toContainEqual(['POSES_THREAT_TO|iskp|afghanistan', 'DISPUTED'])
})

const keyRow = z.object({ key: z.string(), drawn: z.boolean() })
const KEYS = `
  MATCH (claim:Claim)-[link:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS {counts: true}]->(p:Proposition)
  WHERE claim.ref IN $refs
  RETURN DISTINCT p.id AS key, EXISTS { (a)-[r]->() WHERE r.proposition = p.id } AS drawn`

/** The edges that these claims draw, each of which must stand in the network. */
async function edgesOf(refs: readonly string[]): Promise<string[]> {
  const rows = (await graph.read({ name: 'test-keys', text: KEYS }, { refs })).map((row) => keyRow.parse(row))
  return rows.flatMap(({ key, drawn }) => {
    const { edge } = proposition(key)
    expect(drawn).toBe(edge !== null)
    return edge === null ? [] : [`${edge.from} ${edge.type} ${edge.to}`]
  })
}
