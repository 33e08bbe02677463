import { HUB_RULE } from '../../../src/domain/paths/hubs'
import { rankPaths, strongest, type Hop } from '../../../src/domain/paths/rankPaths'

function hop(from: string, to: string, given: Partial<Hop> = {}): Hop {
  return {
    relation: `${from}-${to}`,
    from,
    to,
    status: 'AFFIRMED',
    origins: 1,
    originsIndependent: 1,
    ...given,
  }
}

const node = (name: string, degree = 1) => ({ name, degree })

/** Each path as its nodes between the ends. */
function ranked(candidates: Hop[][], degrees: Record<string, number> = {}, first = 10): string[] {
  return rankPaths(candidates, (id) => node(id, degrees[id]), HUB_RULE, first).paths.map(({ hops }) =>
    hops
      .slice(0, -1)
      .map(({ to }) => to)
      .join(' '),
  )
}

const through = (node: string, given: Partial<Hop> = {}) => [hop('a', node), hop(node, 'z', given)]

test('a path is as strong as its weakest hop', () => {
  const strongThenWeak = [hop('a', 'b', { originsIndependent: 9 }), hop('b', 'z', { status: 'DISPUTED' })]
  expect(ranked([strongThenWeak, through('c', { status: 'ALLEGED' })])).toEqual(['c', 'b'])
})

test.each([
  ['affirmed', 'alleged', { status: 'ALLEGED' } as const],
  ['affirmed', 'disputed', { status: 'DISPUTED' } as const],
  ['one established origin', 'many that are not', { origins: 40, originsIndependent: 0 }],
])('%s before %s', (_better, _worse, given) => {
  expect(ranked([through('b', given), through('c')])).toEqual(['c', 'b'])
})

test('more established origins count more, repeating the others adds nothing', () => {
  const [two] = rankPaths([through('b', { origins: 2, originsIndependent: 0 })], node, HUB_RULE, 1).paths
  const [many] = rankPaths([through('b', { origins: 90, originsIndependent: 0 })], node, HUB_RULE, 1).paths
  expect(two?.score).toBe(many?.score)
  const both = { origins: 2, originsIndependent: 2 }
  expect(ranked([through('b'), [hop('a', 'c', both), hop('c', 'z', both)]])).toEqual(['c', 'b'])
})

test('ties go to the shorter path, then to the alphabet', () => {
  const long = [hop('a', 'b'), hop('b', 'c'), hop('c', 'z')]
  expect(ranked([long, through('y'), through('x'), [hop('a', 'z')]])).toEqual(['', 'x', 'y', 'b c'])
})

test('a busy node costs, a hub lets nothing through and is named', () => {
  const degrees: Record<string, number> = { busy: 1_000, hub: HUB_RULE.excludedFrom, a: 90_000 }
  expect(ranked([through('busy'), through('quiet'), through('hub')], degrees)).toEqual(['quiet', 'busy'])
  const answer = rankPaths([through('hub')], (id) => node(id, degrees[id]), HUB_RULE, 1)
  expect(answer).toEqual({ paths: [], excludedHubs: ['hub'] })
})

test('the busy nodes on the way are named', () => {
  const { paths } = rankPaths([through('busy')], (id) => node(`The ${id} one`, 1_000), HUB_RULE, 1)
  expect(paths[0]?.why).toMatch(/ It goes through busy nodes: The busy one\.$/)
})

test('of several relations between two nodes the best supported counts', () => {
  const weak = hop('a', 'b', { relation: 'a-b-alleged', status: 'ALLEGED' })
  expect(strongest([weak, hop('a', 'b'), hop('a', 'b', { relation: 'z' })])?.relation).toBe('a-b')
  expect(strongest([])).toBeNull()
})

test('of several paths through the same nodes the best is kept', () => {
  const other = through('b', { relation: 'b-z-alleged', status: 'ALLEGED' })
  const { paths } = rankPaths([other, through('b')], node, HUB_RULE, 10)
  expect(paths.map(({ weakest }) => weakest.status)).toEqual(['AFFIRMED'])
})

test('says why, and gives no more than asked', () => {
  const { paths } = rankPaths([through('b'), through('c')], node, HUB_RULE, 1)
  expect(paths).toMatchObject([
    { why: 'Its weakest hop is AFFIRMED and rests on one origin, 1 of them established.' },
  ])
})
