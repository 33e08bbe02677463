import { z } from 'zod'
import { FORMATS } from '../../src/api/exports/formats'
import { EDGE_STATUSES as STATUSES, RELATION_TYPES } from '../../src/domain/vocabulary'
import { gexf } from '../../src/export/gexf'
import type { NetworkEdge, NetworkNode } from '../../src/export/network'
import { stix } from '../../src/export/stix'
import { PYTHON_SETUP_MS, pythonEnvironment } from '../support/python'
import { temporaryFolder } from '../support/temporaryFolder'
import { aNetwork, aNetworkOf, UNPRINTABLE } from './support/aNetwork'
import { readBack, type Found } from './support/readBack'

/** Formats in XML, which has no place for most control characters. */
const XML = ['gexf', 'graphml']

/** Formats that have a place for more than one text about the whole. */
const TABLES_OF_WORDS = ['node-link', 'cytoscape']

const NAMES = FORMATS.map(({ name }) => name)

describe('a file that others read', () => {
  const folder = temporaryFolder()
  const full = new Map<string, Found>()
  const empty = new Map<string, Found>()
  let statuses: Found | undefined
  let stixOfOneClaim: Found | undefined
  beforeAll(async () => {
    const { nodes, edges } = aNetwork()
    const files = [
      ...FORMATS.map(({ name, write }) => ({ format: name, chunks: write(aNetwork().network) })),
      ...FORMATS.map(({ name, write }) => ({ format: name, chunks: write(aNetworkOf([], [])) })),
      { format: 'gexf', chunks: gexf(aNetworkOf(nodes, ofEveryStatus(edges))) },
      { format: 'stix', chunks: stix(aNetworkOf(nodes.map(undated), beforeTheDenial(edges))) },
    ]
    const found = await readBack(await pythonEnvironment(), folder, files)
    found.slice(0, 2 * NAMES.length).forEach((read, nth) => {
      ;(nth < NAMES.length ? full : empty).set(NAMES[nth % NAMES.length] ?? '', read)
    })
    ;[statuses, stixOfOneClaim] = found.slice(2 * NAMES.length)
  }, PYTHON_SETUP_MS)

  it.each(NAMES)(
    '%s keeps every node and edge: ends, directions, names, statuses, days, disputes, claims with their origins and ways',
    (format) => {
      const { nodes, edges } = aNetwork()
      expect(full.get(format)?.nodes.map(({ id, name, type }) => ({ id, name, type }))).toEqual(
        nodes.map((node) => expectedNode(node, format)).sort(byId),
      )
      expect(
        full.get(format)?.edges.map(({ id, source, target, type, status, firstKnown, disputes, claims }) => {
          return { id, source, target, type, status, firstKnown, disputes, claims }
        }),
      ).toEqual(edges.map(expectedEdge).sort(byId))
    },
  )

  it.each(['gexf', 'graphml', 'node-link', 'cytoscape'])(
    '%s is a directed graph with parallel edges',
    (format) => {
      expect(full.get(format)).toMatchObject({ directed: true, multigraph: true })
    },
  )

  it.each(NAMES)('%s can be empty', (format) => {
    expect(empty.get(format)).toMatchObject({ nodes: [], edges: [] })
  })

  it.each(NAMES.filter((name) => !TABLES_OF_WORDS.includes(name)))(
    '%s says in words what it shows, by which filters, as of which day, and what is left out',
    (format) => {
      expect(full.get(format)?.['about']).toBe(
        '1 hop around «Ночь» & <b>"others"</b>, as of 2022-06-01. ' +
          'Relations of the statuses AFFIRMED, DISPUTED, OPEN, of every type; of any time; 9 nodes at most. ' +
          'There are more nodes than these. Edges are what documents claim, not findings; each carries its claims.',
      )
    },
  )

  it.each(TABLES_OF_WORDS)('%s says the same, and what was asked for, each under its name', (format) => {
    expect(full.get(format)?.['about']).toMatchObject({
      around: 'night',
      filters:
        'Relations of the statuses AFFIRMED, DISPUTED, OPEN, of every type; of any time; 9 nodes at most.',
      asOf: '2022-06-01',
      isCut: true,
      notes: ['There are more nodes than these.'],
    })
  })

  it('gexf has colours, and how each edge stood over the days', () => {
    const { nodes = [], edges = [] } = full.get('gexf') ?? {}
    expect(nodes.find(({ id }) => id === 'night')?.['colour']).toEqual({ r: 0, g: 114, b: 178, a: 1 })
    expect(edges.find(({ id }) => id === 'night:ATTACKED:daesh')).toMatchObject({
      start: '2021-08-26',
      statusOverTime: [
        ['AFFIRMED', '2021-08-26', '2022-05-30'],
        ['DISPUTED', '2022-05-31', 'None'],
      ],
    })
  })

  it('gexf tells every status by its line, also without its colour', () => {
    const lines = STATUSES.map((status) => statuses?.edges.find((edge) => edge.status === status)?.['line'])
    expect(lines).toEqual([
      ['solid', '1'],
      ['dashed', '1'],
      ['double', '1'],
      ['dotted', '1'],
      ['solid', '0.5'],
    ])
  })

  it('csv is two tables', () => {
    expect(full.get('csv')?.['files']).toEqual(['nodes.csv', 'edges.csv'])
  })

  it('jsonld asserts no relation: it tells only who says so', () => {
    expect(full.get('jsonld')?.['asserted']).toBe(0)
  })

  it('stix is grouped: the last object holds all others but the producer and the extension', () => {
    const read = full.get('stix')
    expect(read?.['types']).toContain('grouping')
    expect(read?.['grouped']).toBe(Object.keys(OBJECTS.parse(read?.['versions'])).length - 3)
  })

  it('stix never gives one object two contents: what is the same or later says so', () => {
    const [all, few] = [full.get('stix'), stixOfOneClaim].map((found) => OBJECTS.parse(found?.['versions']))
    const shared = Object.keys(all ?? {}).filter((id) => few?.[id] !== undefined)
    expect(shared.length).toBeGreaterThan(5)
    for (const id of shared) {
      const [one, other] = [all?.[id], few?.[id]]
      if (one?.modified === other?.modified) expect(one).toEqual(other)
    }
    const [attack] = shared.filter((id) => id.startsWith('relationship'))
    expect([few, all].map((objects) => objects?.[attack ?? '']?.modified?.slice(0, 10))).toEqual([
      '2021-08-26',
      '2022-05-31',
    ])
  })

  it('stix has an opinion or a note for each claim on a relation, in the report on its document', () => {
    const read = full.get('stix')
    expect(read?.['types']).toEqual(expect.arrayContaining(['note', 'opinion', 'relationship', 'report']))
    const claims = aNetwork().edges.flatMap((edge) => edge.claims)
    expect(read?.['reports']).toEqual([{ name: claims[0]?.document.title, count: claims.length }])
  })
})

function expectedNode({ id, name, type }: NetworkNode, format: string): { id: string } {
  const shown: Pick<NetworkNode, 'id' | 'name' | 'type'> = {
    id,
    name: XML.includes(format) ? printable(name) : name,
    type,
  }
  return shown
}

function expectedEdge({ id, source, target, type, status, firstKnown, disputes, claims }: NetworkEdge): {
  id: string
} {
  const told = claims
    .map(({ id: claim, says, origin, capacity, speaksFor, via }) => {
      return [
        claim,
        says,
        origin?.name,
        capacity ?? '',
        speaksFor?.name ?? '',
        ...via.map(({ name }) => name),
      ]
    })
    .sort()
  const questions = disputes.map(({ question }) => question)
  const shown = { id, source, target, type, status, firstKnown, disputes: questions, claims: told }
  return shown
}

/** The first edge in every status, under different types. */
function ofEveryStatus([edge]: readonly NetworkEdge[]): NetworkEdge[] {
  return STATUSES.flatMap((status, nth) =>
    edge === undefined
      ? []
      : [{ ...edge, id: `${status}:${edge.id}`, type: RELATION_TYPES[nth] ?? edge.type, status }],
  )
}

/** A thing as it was before anything dated it. */
function undated(node: NetworkNode): NetworkNode {
  return { ...node, when: null, earliest: null, latest: null, datedFrom: null }
}

/** The first edge as it stood before somebody denied it. */
function beforeTheDenial([edge]: readonly NetworkEdge[]): NetworkEdge[] {
  if (edge === undefined) return []
  const { claims, statusDays, statuses } = edge
  return [
    {
      ...edge,
      status: 'AFFIRMED',
      statusDays: statusDays.slice(0, 1),
      statuses: statuses.slice(0, 1),
      denying: 0,
      disputes: [],
      claims: claims.slice(0, 1),
    },
  ]
}

const OBJECTS = z.record(z.string(), z.looseObject({ modified: z.string().optional() }))

function printable(text: string): string {
  return text === UNPRINTABLE ? text.replace('\u0001', '\ufffd').replace('\u000b', '\ufffd') : text
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}
