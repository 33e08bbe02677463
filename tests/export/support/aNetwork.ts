import type { Network, NetworkClaim, NetworkEdge, NetworkNode } from '../../../src/export/network'

/** A network of all object types, with names that a careless writer breaks. */
export function aNetwork(): { network: Network; nodes: NetworkNode[]; edges: NetworkEdge[] } {
  return { network: aNetworkOf(NODES, EDGES), nodes: NODES, edges: EDGES }
}

/** A network of these, read one edge at a time. */
export function aNetworkOf(nodes: readonly NetworkNode[], edges: readonly NetworkEdge[]): Network {
  return { about: ABOUT, nodes, edges: oneByOne(edges) }
}

async function* oneByOne<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item)
}

const ABOUT = {
  title: '1 hop around «Ночь» & <b>"others"</b>',
  asked: { around: 'night', hops: '1' },
  filters: 'Relations of the statuses AFFIRMED, DISPUTED, OPEN, of every type; of any time; 9 nodes at most.',
  asOf: '2022-06-01',
  isCut: true,
  notes: ['There are more nodes than these.'],
}

/** A name in Cyrillic, with what XML and HTML know as markup. */
const CYRILLIC = `«Ночь» & <b>"O'Brien"</b> <script>alert(1)</script>`
const ARABIC = 'داعش خراسان'
/** What XML cannot hold, a quote, and white space that a parser would change. */
export const UNPRINTABLE = 'Tab\there, "line\nend", control\u0001 and \u000b, 😀'

const NODES: NetworkNode[] = [
  aNode({
    id: 'night',
    name: CYRILLIC,
    type: 'Organization',
    kind: 'ARMED_GROUP',
    isCenter: true,
    aliases: [ARABIC, 'Night, the'],
  }),
  aNode({ id: 'daesh', name: ARABIC, type: 'Organization', kind: 'MEDIA', wikidata: 'Q42' }),
  aNode({ id: 'odd', name: UNPRINTABLE, type: 'Person', description: UNPRINTABLE }),
  aNode({ id: 'veyra', name: 'Veyra', type: 'State' }),
  aNode({ id: 'fishers', name: 'Fishers', type: 'Population' }),
  aNode({ id: 'halm', name: 'Halm', type: 'Locality', kind: 'PROVINCE' }),
  aNode({ id: 'pier', name: 'Pier', type: 'Facility', latitude: 34.5, longitude: 69.25 }),
  aNode({ id: 'pact', name: 'Pact', type: 'Agreement' }),
  aNode({
    id: 'fire',
    name: 'Fire',
    type: 'Event',
    kind: 'ASSAULT',
    when: '2021-08-XX',
    earliest: '2021-08-01',
    latest: '2021-08-31',
    datedFrom: '2021-08-26',
  }),
]

const EDGES: NetworkEdge[] = [
  anEdge({
    source: 'night',
    type: 'ATTACKED',
    target: 'daesh',
    status: 'DISPUTED',
    statusDays: ['2021-08-26', '2022-05-31'],
    statuses: ['AFFIRMED', 'DISPUTED'],
    affirming: 1,
    denying: 1,
    occurred: '2021-08-26',
    disputes: [
      { id: 'dispute-1', rule: 'POLARITY', question: `Did ${CYRILLIC} attack?`, since: '2022-05-31' },
    ],
    claims: [
      aClaim({
        id: 'claim-1',
        says: CYRILLIC,
        speaker: ARABIC,
        speakerId: 'daesh',
        capacity: 'OFFICIAL',
        speaksFor: { id: 'night', name: CYRILLIC },
        via: [
          { id: null, name: 'a caller' },
          { id: 'daesh', name: ARABIC },
        ],
        origin: { id: 'origin-2', name: ARABIC },
      }),
      aClaim({ id: 'claim-2', stance: 'DENIES', act: 'DENY', says: UNPRINTABLE, knownFrom: '2022-05-31' }),
    ],
  }),
  anEdge({
    source: 'night',
    type: 'ACCUSED',
    target: 'daesh',
    claims: [aClaim({ id: 'claim-3', stance: 'PERFORMS', act: 'ACCUSE' })],
  }),
  anEdge({
    source: 'daesh',
    type: 'ATTACKED',
    target: 'night',
    status: 'OPEN',
    affirming: 0,
    documents: 0,
    origins: 0,
    undetermined: 1,
    claims: [
      aClaim({ id: 'claim-4', stance: 'LEAVES_OPEN', act: 'WITHHOLD' }),
      aClaim({ id: 'claim-5', stance: 'UNDERCUTS', takenBackFrom: '2022-01-01' }),
    ],
  }),
  anEdge({ source: 'night', type: 'PERPETRATED', target: 'fire', claims: [aClaim({ id: 'claim-6' })] }),
  anEdge({ source: 'fire', type: 'LOCATED_IN', target: 'halm' }),
  anEdge({ source: 'fire', type: 'HIT', target: 'pier' }),
  anEdge({ source: 'odd', type: 'LEADS', target: 'night' }),
  anEdge({ source: 'veyra', type: 'PARTY_TO', target: 'pact' }),
  anEdge({ source: 'night', type: 'REPRESSED', target: 'fishers' }),
]

function aNode(node: Partial<NetworkNode> & Pick<NetworkNode, 'id' | 'name' | 'type'>): NetworkNode {
  return {
    kind: null,
    aliases: [],
    description: null,
    wikidata: null,
    latitude: null,
    longitude: null,
    when: null,
    earliest: null,
    latest: null,
    datedFrom: null,
    isCenter: false,
    ...node,
  }
}

function anEdge(edge: Partial<NetworkEdge> & Pick<NetworkEdge, 'source' | 'type' | 'target'>): NetworkEdge {
  return {
    id: `${edge.source}:${edge.type}:${edge.target}`,
    status: 'AFFIRMED',
    statusDays: ['2021-08-26'],
    statuses: ['AFFIRMED'],
    affirming: 1,
    denying: 0,
    undetermined: 0,
    documents: 1,
    origins: 1,
    firstKnown: '2021-08-26',
    occurred: null,
    disputes: [],
    claims: [aClaim({ id: `claim-${edge.source}-${edge.type}` })],
    ...edge,
  }
}

function aClaim(claim: Partial<NetworkClaim> & Pick<NetworkClaim, 'id'>): NetworkClaim {
  return {
    stance: 'AFFIRMS',
    act: 'ASSERT',
    certainty: 'CERTAIN',
    says: 'It was so.',
    speaker: 'a fisher',
    speakerId: null,
    capacity: null,
    speaksFor: null,
    via: [],
    origin: { id: 'origin-1', name: 'a fisher' },
    document: {
      id: '000',
      title: `A & B: "Ночь" <i>im</i>`,
      publisher: 'The Herald',
      language: 'en',
      published: '2021-08',
      knownFrom: '2021-08-26',
      sha256: 'a'.repeat(64),
    },
    said: null,
    when: null,
    knownFrom: '2021-08-26',
    takenBackFrom: null,
    evidence: [{ start: 12, end: 40, sha256: 'b'.repeat(64), quote: null }],
    ...claim,
  }
}
