import { readFileSync } from 'node:fs'
import { disputedTimes } from '../../src/domain/disputes/disputedTimes'
import { disputes } from '../../src/domain/disputes/disputes'
import { DISPUTE_SETTINGS } from '../../src/domain/disputes/settings'
import { figureSets } from '../../src/domain/figures/figureSets'
import { hiddenUndated } from '../../src/domain/hiddenUndated'
import { turningDays } from '../../src/domain/knownClaim'
import { supportOf } from '../../src/domain/origins/support'
import { responsibility } from '../../src/domain/responsibility'
import { printedTotals } from '../../src/domain/series/printedTotals'
import { series } from '../../src/domain/series/series'
import { inProject } from '../../src/paths'
import { answered, CASES, type Expectation } from '../fixtures/expectations'
import { readCorpus, type Corpus } from './support/corpus'
import { disputeInWords, figuresInWords, responsibilityInWords, supportInWords } from './support/inWords'
import { statusOn } from './support/statusOn'

const FIXTURES = inProject('tests', 'fixtures', 'reporting')

let corpus: Corpus
beforeAll(async () => {
  corpus = await readCorpus(FIXTURES, inProject('tests', 'fixtures', 'reporting', 'texts'))
})

describe.each(CASES)('$case', ({ days }) => {
  test.each(Object.entries(days))('on %s', (day, expectation) => {
    expect(answers(day, expectation)).toEqual(expectation)
  })
})

test('the times of disputes are the days on which they are found, and since when', () => {
  const { claims, surroundings } = corpus
  const times = disputedTimes(claims, surroundings)
  for (const day of turningDays(claims)) {
    const open = times.filter(({ from, until }) => from <= day && (until === null || day < until))
    expect(
      disputes(claims, day, surroundings)
        .map(({ id, since }) => `${id} ${since}`)
        .sort(),
    ).toEqual(open.map(({ id, from }) => `${id} ${from}`).sort())
  }
})

test('the long document has three thousand words and fifty claims', () => {
  const text = readFileSync(
    inProject('tests', 'fixtures', 'reporting', 'texts', 'chronicle-2020.txt'),
    'utf8',
  )
  expect(text.split(/\s+/).length).toBeGreaterThan(3000)
  expect(corpus.claims.filter(({ document }) => document === 'chronicle-2020')).toHaveLength(50)
})

/** The same questions, answered by the rules. */
function answers(day: string, asked: Expectation): Expectation {
  const { claims, surroundings, documents, events } = corpus
  const found = disputes(claims, day, surroundings)
  const sets = figureSets(claims, day, surroundings.relatives, DISPUTE_SETTINGS)
  const publishers = new Map(documents.map(({ id, publisher }) => [id, publisher ?? id]))
  return {
    disputes: answered(asked.disputes, (about) =>
      found.filter((dispute) => dispute.key === about || dispute.about.includes(about)).map(disputeInWords),
    ),
    responsibility: answered(asked.responsibility, (event) =>
      responsibilityInWords(
        responsibility(event, claims, day, surroundings.relatives),
        (document) => publishers.get(document) ?? document,
      ),
    ),
    figures: answered(asked.figures, (key) =>
      figuresInWords(sets.find((set) => set.key === `QUANTITY|${key}`)),
    ),
    support: answered(asked.support, (key) => supportInWords(supportOf(key, claims, day))),
    status: answered(asked.status, (key): string => statusOn(key, claims, day) ?? 'none'),
    ...(asked.hiddenUndated === undefined ? {} : { hiddenUndated: hiddenUndated(documents, day).length }),
    ...(asked.series === undefined ? {} : { series: seriesOf(asked.series) }),
  }

  function seriesOf(question: NonNullable<typeof asked.series>): typeof question {
    const [from = '', to = ''] = question.period.split(' to ')
    const { points, uncertain } = series(events, { from, to }, question.by)
    return {
      ...question,
      counts: points.map(({ count }) => count),
      uncertain,
      printed: printedTotals(claims, day, { from, to }).map(({ figure }) => figure.value ?? ''),
    }
  }
}
