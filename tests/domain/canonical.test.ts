import { canonicalIds } from '../../src/domain/canonical'

const same = (a: string, b: string) => ({ a, b, verdict: 'SAME' as const })

test('the first in the alphabet stands for all, whatever the order of judging', () => {
  const judgements = [same('daesh-k', 'isis-k'), same('iskp', 'isis-k')]
  for (const order of [judgements, [...judgements].reverse()]) {
    expect(Object.fromEntries(canonicalIds(order))).toEqual({
      'daesh-k': 'daesh-k',
      'isis-k': 'daesh-k',
      iskp: 'daesh-k',
    })
  }
})

test('different and unsure join nothing', () => {
  expect([
    ...canonicalIds([
      { a: 'a', b: 'b', verdict: 'DIFFERENT' },
      { a: 'a', b: 'c', verdict: 'UNSURE' },
    ]),
  ]).toEqual([])
})
