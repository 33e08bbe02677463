import { FORMATS } from '../../src/api/exports/formats'
import type { NetworkEdge, NetworkNode } from '../../src/export/network'
import { PYTHON_SETUP_MS, pythonEnvironment } from '../support/python'
import { temporaryFolder } from '../support/temporaryFolder'
import { aNetwork, aNetworkOf, UNPRINTABLE } from './support/aNetwork'
import { readBack, type Found } from './support/readBack'

/** Formats in XML, which has no place for most control characters. */
const XML = ['gexf', 'graphml']

const NAMES = FORMATS.map(({ name }) => name)

describe('a file that others read', () => {
  const folder = temporaryFolder()
  const full = new Map<string, Found>()
  const empty = new Map<string, Found>()
  beforeAll(async () => {
    const files = [
      ...FORMATS.map(({ name, write }) => ({ format: name, chunks: write(aNetwork().network) })),
      ...FORMATS.map(({ name, write }) => ({ format: name, chunks: write(aNetworkOf([], [])) })),
    ]
    const found = await readBack(await pythonEnvironment(), folder, files)
    found.forEach((read, nth) =>
      (nth < NAMES.length ? full : empty).set(NAMES[nth % NAMES.length] ?? '', read),
    )
  }, PYTHON_SETUP_MS)

  it.each(NAMES)(
    '%s keeps every node and edge: ends, directions, names, statuses, days, claims',
    (format) => {
      const { nodes, edges } = aNetwork()
      expect(full.get(format)?.nodes.map(({ id, name, type }) => ({ id, name, type }))).toEqual(
        nodes.map((node) => expectedNode(node, format)).sort(byId),
      )
      expect(
        full.get(format)?.edges.map(({ id, source, target, type, status, firstKnown, claims }) => {
          return { id, source, target, type, status, firstKnown, claims }
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

  it.each(['graphml', 'csv'])(
    '%s says in words what it shows, as of which day, and what is left out',
    (format) => {
      expect(full.get(format)?.['about']).toBe(
        '1 hop around «Ночь» & <b>"others"</b>, as of 2022-06-01. There are more nodes than these. ' +
          'Edges are what documents claim, not findings; each carries its claims.',
      )
    },
  )

  it.each(['node-link', 'cytoscape'])('%s says what was asked for', (format) => {
    expect(full.get(format)?.['about']).toMatchObject({ around: 'night', asOf: '2022-06-01', isCut: true })
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

  it('csv is two tables', () => {
    expect(full.get('csv')?.['files']).toEqual(['nodes.csv', 'edges.csv'])
  })

  it('jsonld asserts no relation: it tells only who says so', () => {
    expect(full.get('jsonld')?.['asserted']).toBe(0)
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

function expectedEdge({ id, source, target, type, status, firstKnown, claims }: NetworkEdge): { id: string } {
  const told = claims.map((claim) => [claim.id, claim.says]).sort()
  const shown = { id, source, target, type, status, firstKnown, claims: told }
  return shown
}

function printable(text: string): string {
  return text === UNPRINTABLE ? text.replace('\u0001', '\ufffd').replace('\u000b', '\ufffd') : text
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}
