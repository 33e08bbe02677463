import type { Judgement } from '../../src/domain/judgement'
import { describeConflict, judgementConflicts } from '../../src/domain/judgementConflicts'
import type { Verdict } from '../../src/domain/vocabulary'

function judged(a: string, b: string, verdict: Verdict): Judgement {
  return { id: `${a}-${b}-${verdict}`, a, b, verdict, why: 'for the test', by: 'Ada', at: '2026-01-01' }
}

function conflicts(...judgements: Judgement[]): string[] {
  return judgementConflicts(judgements).map(
    ({ against, same }) => `${against.id} against ${same.map(({ id }) => id).join(', ')}`,
  )
}

test('two things that others join through any number of steps are not different', () => {
  expect(
    conflicts(judged('a', 'b', 'SAME'), judged('b', 'c', 'SAME'), judged('a', 'c', 'DIFFERENT')),
  ).toEqual(['a-c-DIFFERENT against a-b-SAME, b-c-SAME'])
})

test('of one pair nobody is unsure beside one who is sure, whichever is named first', () => {
  const all = [judged('a', 'b', 'SAME'), judged('b', 'a', 'UNSURE')]
  expect(conflicts(...all)).toEqual(['b-a-UNSURE against a-b-SAME'])
  expect(judgementConflicts(all).map(describeConflict)).toEqual([
    'b and a are judged UNSURE (by Ada, b-a-UNSURE), and SAME by a and b (by Ada, a-b-SAME): take one of them back.',
  ])
})

test('doubt about another pair is none', () => {
  expect(
    conflicts(judged('a', 'b', 'SAME'), judged('b', 'c', 'UNSURE'), judged('c', 'd', 'DIFFERENT')),
  ).toEqual([])
})
