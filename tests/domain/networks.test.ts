import { network, type FoundNode } from '../../src/domain/networks/network'

const node = (id: string, given: Partial<FoundNode> = {}): FoundNode => ({
  id,
  name: id.toUpperCase(),
  isBusy: false,
  hidden: 0,
  ...given,
})

const link = (from: string, to: string, id = `${from}-${to}`) => ({ id, from, to })

const TWO_CLIQUES = [
  link('a', 'b'),
  link('b', 'c'),
  link('c', 'a'),
  link('c', 'x'),
  link('x', 'y'),
  link('y', 'z'),
  link('z', 'x'),
]

function measured(ids: readonly string[], links: ReturnType<typeof link>[]) {
  return network(
    ids.map((id) => node(id)),
    links,
    new Set(['a']),
    9,
  ).nodes
}

test('a degree counts every relation, also several between the same two', () => {
  const nodes = measured(['a', 'b'], [link('a', 'b', 'one'), link('b', 'a', 'two')])
  expect(nodes.map(({ degree }) => degree)).toEqual([2, 2])
})

test('what has more to do with each other has one group, numbered in the order of the nodes', () => {
  expect(measured(['a', 'b', 'c', 'x', 'y', 'z'], TWO_CLIQUES).map(({ group }) => group)).toEqual([
    0, 0, 0, 1, 1, 1,
  ])
})

test('what lies between others is central, from 0 to 1', () => {
  const nodes = measured(['a', 'b', 'c'], [link('a', 'b'), link('b', 'c')])
  expect(nodes.map(({ centrality }) => centrality)).toEqual([0, 1, 0])
})

test('a network without relations has no groups but its nodes', () => {
  const nodes = measured(['a', 'b'], [])
  expect(nodes.map(({ degree, group, centrality }) => [degree, group, centrality])).toEqual([
    [0, 0, 0],
    [0, 1, 0],
  ])
})

const around = new Set(['a'])

test('what lies beyond the last hop was not asked for', () => {
  const found = [node('a'), node('b', { hidden: 3 })]
  expect(network(found, [link('a', 'b')], around, 1).cut).toBeNull()
})

test('what lies within the hops and is not shown is said to be left out', () => {
  const found = [node('a', { hidden: 2 }), node('b')]
  expect(network(found, [link('a', 'b')], around, 1).cut).toBe(
    'More lies within reach than the 2 nodes shown: the best supported.',
  )
})

test('busy nodes on the way are named', () => {
  const found = [node('a'), node('b', { hidden: 9, isBusy: true })]
  expect(network(found, [link('a', 'b')], around, 2).cut).toBe('Nothing is shown beyond busy nodes: B.')
})
