import { EDGE_COLUMNS, NODE_COLUMNS, type Column } from '../../src/export/columns'
import { gexf } from '../../src/export/gexf'
import { GEPHI_SETUP_MS } from '../support/gephi'
import { temporaryFolder } from '../support/temporaryFolder'
import { aNetwork, aNetworkOf } from './support/aNetwork'
import { readInGephi, type InGephi } from './support/readInGephi'

describe('a GEXF file that Gephi opens, nothing chosen in its dialog', () => {
  const { nodes, edges, network } = aNetwork()
  const [nodesById, edgesById] = [[...nodes].sort(byId), [...edges].sort(byId)]
  const attack = edges.slice(0, 1)
  const withoutDays = aNetworkOf(
    nodes.map((node) => ({ ...node, isCenter: true })),
    attack.map((edge) => ({ ...edge, firstKnown: null, statusDays: [], statuses: [] })),
  )
  const folder = temporaryFolder()
  let full: InGephi
  let empty: InGephi
  let undated: InGephi
  beforeAll(async () => {
    const found = await readInGephi(folder, [network, aNetworkOf([], []), withoutDays].map(gexf))
    const [first, second, third] = found
    if (!first || !second || !third) throw new Error(`Gephi read ${found.length} of 3 files.`)
    full = first
    empty = second
    undated = third
  }, GEPHI_SETUP_MS)

  it('gives no cause to complain', () => {
    const issues = [full, empty, undated].flatMap((found) => found.issues)
    expect(issues.filter(({ level }) => level !== 'INFO')).toEqual([])
  })

  it('keeps every node: id, name, and every column in its type', () => {
    expect(full.nodes.map(({ id, label, attributes }) => ({ id, label, attributes }))).toEqual(
      nodesById.map((node) => ({
        id: node.id,
        label: printable(node.name),
        attributes: cells(NODE_COLUMNS, node),
      })),
    )
  })

  it('keeps every edge: ends, direction, type, weight; parallel ones apart', () => {
    expect(full).toMatchObject({ isDirected: true, isMultiGraph: true })
    expect(
      full.edges.map(({ id, source, target, type, isDirected, weight }) => {
        return { id, source, target, type, isDirected, weight }
      }),
    ).toEqual(
      edgesById.map(({ id, source, target, type, origins }) => {
        return { id, source, target, type, isDirected: true, weight: Math.max(1, origins) }
      }),
    )
    expect(
      full.edges.flatMap(({ source, target, type }) =>
        source === 'night' && target === 'daesh' ? [type] : [],
      ),
    ).toEqual(['ACCUSED', 'ATTACKED'])
  })

  it('tells of every edge how it stands and who says so, in every column', () => {
    for (const edge of edges) {
      const { label, ...columns } = cells(EDGE_COLUMNS, edge)
      expect(edgeOf(edge.id)).toMatchObject({ label, attributes: columns })
    }
  })

  it('has both sides of a dispute', () => {
    const { attributes } = edgeOf('night:ATTACKED:daesh')
    expect(attributes).toMatchObject({ status: 'DISPUTED', affirming: 1, denying: 1 })
    expect(attributes['evidence']).toMatch(
      /^AFFIRMS: داعش خراسان, OFFICIAL for .*, via a caller, داعش خراسان \(ASSERT\): «Ночь» & <b>"O'Brien"<\/b> /,
    )
    expect(attributes['evidence']).toMatch(/\nDENIES: a fisher \(DENY\): Tab\there, "line\nend"/)
    expect(JSON.parse(String(attributes['claims']))).toEqual(
      edges.find(({ id }) => id === 'night:ATTACKED:daesh')?.claims,
    )
  })

  it('has a timeline: from when on each edge is known, and how it stood over the days', () => {
    expect(full).toMatchObject({
      isDynamic: true,
      timeRepresentation: 'INTERVAL',
      timeBounds: ['2021-08-26', '2022-05-31'],
    })
    expect(full.edges.map(({ intervals }) => intervals)).toEqual(
      edgesById.map(({ firstKnown }) => [[firstKnown, null]]),
    )
    expect(edgeOf('night:ATTACKED:daesh').attributes['statusOverTime']).toEqual([
      ['2021-08-26', '2022-05-30', 'AFFIRMED'],
      ['2022-05-31', null, 'DISPUTED'],
    ])
  })

  it('looks as it was drawn: colours, and a centre twice as wide as what is around it', () => {
    const looks = new Map(full.nodes.map(({ id, colour, size }) => [id, { colour, size }]))
    expect(looks.get('night')).toEqual({ colour: '#0072b2', size: 20 })
    expect(looks.get('fire')).toEqual({ colour: '#d55e00', size: 10 })
    expect(edgeOf('night:ACCUSED:daesh').colour).toBe('#cc79a7')
  })

  it('looks even where everything is a centre', () => {
    expect(new Set(undated.nodes.map(({ size }) => size))).toEqual(new Set([10]))
  })

  it('says in words what it shows, as of which day, and what is left out', () => {
    expect(full.about).toBe(
      '1 hop around «Ночь» & <b>"others"</b>, as of 2022-06-01. ' +
        'Relations of the statuses AFFIRMED, DISPUTED, OPEN, of every type; of any time; 9 nodes at most. ' +
        'There are more nodes than these. Edges are what documents claim, not findings; each carries its claims.',
    )
  })

  it('keeps an edge of which nobody knows since when it is known', () => {
    expect(undated.edges).toMatchObject([
      { intervals: [], attributes: { firstKnown: null, statusOverTime: null } },
    ])
  })

  it('can be empty', () => {
    expect(empty).toMatchObject({ isDirected: true, nodes: [], edges: [] })
  })

  function edgeOf(id: string): InGephi['edges'][number] {
    const found = full.edges.find((edge) => edge.id === id)
    if (found === undefined) throw new Error(`Gephi has no edge ${id}.`)
    return found
  }
})

/** What the columns of a node or edge say, as far as XML can say it. */
function cells<Item>(columns: readonly Column<Item>[], item: Item): Record<string, unknown> {
  return Object.fromEntries(
    columns.map(({ name, cell }) => {
      const value = cell(item)
      return [name, typeof value === 'string' ? printable(value) : value]
    }),
  )
}

function printable(text: string): string {
  return text.replaceAll('\u0001', '\ufffd').replaceAll('\u000b', '\ufffd')
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1
}
