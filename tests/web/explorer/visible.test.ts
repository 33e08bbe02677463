import { MOST_EDGES } from '../../../web/explorer/state/edgesDrawn'
import { joined } from '../../../web/explorer/state/picture'
import { FIRST_PLACE, type Place } from '../../../web/explorer/state/place'
import { visible } from '../../../web/explorer/state/visible'
import { ALL_TYPES, typesOf } from '../../../web/explorer/words/families'
import { anEdge, ISKP, SAIDI, TALIBAN } from './someEdges'

const ATTACK = anEdge(ISKP, 'ATTACKED', TALIBAN, { origins: 2 })
const MEETING = anEdge(SAIDI, 'MET', TALIBAN, { status: 'DISPUTED' })

const PICTURE = joined(
  [
    {
      nodes: [ISKP, TALIBAN, SAIDI].map((node) => ({ node, degree: 1, hidden: 0 })),
      edges: [ATTACK, MEETING],
      cut: null,
      why: null,
    },
  ],
  null,
  ['iskp'],
)

function shown(filters: Partial<Place>, supported: ReadonlySet<string> | null = null): string[][] {
  const { nodes, edges } = visible(PICTURE, { ...FIRST_PLACE, types: ALL_TYPES, ...filters }, supported)
  return [nodes.map(({ thing }) => thing.id), edges.map(({ type }) => type)]
}

describe('the filters', () => {
  it('leave everything when none is set', () => {
    expect(shown({})).toEqual([
      ['iskp', 'taliban', 'saidi'],
      ['ATTACKED', 'MET'],
    ])
  })

  it.each<[string, Partial<Place>, string[][]]>([
    [
      'a family, and the nodes that only it held',
      { types: typesOf('VIOLENCE') },
      [['iskp', 'taliban'], ['ATTACKED']],
    ],
    ['a single type', { types: ['MET'] }, [['iskp', 'taliban', 'saidi'], ['MET']]],
    ['a status', { statuses: ['DISPUTED'] }, [['iskp', 'taliban', 'saidi'], ['MET']]],
    ['single origins', { support: 'SINGLE' }, [['iskp', 'taliban', 'saidi'], ['MET']]],
    ['several origins', { support: 'SEVERAL' }, [['iskp', 'taliban'], ['ATTACKED']]],
    ['a kind', { kinds: ['ARMED_GROUP'] }, [['iskp', 'taliban'], ['ATTACKED']]],
    ['what is not hidden', { hidden: ['taliban'] }, [['iskp'], []]],
  ])('leave %s', (_what, filters, expected) => {
    expect(shown(filters)).toEqual(expected)
  })

  it('leave of a type that is not shown what an expansion asked for, unless it was taken away', () => {
    const more = [{ id: 'saidi', by: 'COOPERATION' }]
    const types = typesOf('VIOLENCE')
    expect(shown({ types, more })[1]).toEqual(['ATTACKED', 'MET'])
    expect(shown({ types, more: [{ id: 'iskp', by: 'COOPERATION' }] })[1]).toEqual(['ATTACKED'])
    expect(shown({ types, more, without: ['MET'] })[1]).toEqual(['ATTACKED'])
  })

  it('leave no more edges than move smoothly, those on most origins, and count the others', () => {
    const many = Array.from({ length: MOST_EDGES + 10 }, (_, index) => ({
      ...anEdge(ISKP, 'ATTACKED', TALIBAN, { origins: index < 10 ? 1 : 2 }),
      id: String(index),
    }))
    const { edges, undrawn, filtered } = visible({ ...PICTURE, edges: many }, FIRST_PLACE, null)
    expect([edges.length, undrawn, filtered.edges]).toEqual([MOST_EDGES, 10, 0])
    expect(new Set(edges.map(({ support }) => support.origins))).toEqual(new Set([2]))
  })

  it('leave what a document supports', () => {
    expect(shown({}, new Set([ATTACK.id]))).toEqual([['iskp', 'taliban'], ['ATTACKED']])
  })
})
