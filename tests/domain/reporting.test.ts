import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { disputedTimes } from '../../src/domain/disputes/disputedTimes'
import { disputes } from '../../src/domain/disputes/disputes'
import { DISPUTE_SETTINGS } from '../../src/domain/disputes/settings'
import { figureSets } from '../../src/domain/figures/figureSets'
import { hiddenUndated } from '../../src/domain/hiddenUndated'
import { turningDays } from '../../src/domain/knownClaim'
import { supportOf } from '../../src/domain/origins/support'
import { responsibility } from '../../src/domain/responsibility'
import { INTERVALS } from '../../src/domain/series/intervals'
import { printedTotals } from '../../src/domain/series/printedTotals'
import { series } from '../../src/domain/series/series'
import { inProject } from '../../src/paths'
import { readCorpus, type Corpus } from './support/corpus'
import { disputeInWords, figuresInWords, responsibilityInWords, supportInWords } from './support/inWords'
import { statusOn } from './support/statusOn'

const FIXTURES = inProject('tests', 'fixtures', 'reporting')

let corpus: Corpus
beforeAll(async () => {
  corpus = await readCorpus(FIXTURES, inProject('tests', 'fixtures', 'reporting', 'texts'))
})

const expected = z.strictObject({
  disputes: z.record(z.string(), z.array(z.string())).default({}),
  responsibility: z.record(z.string(), z.string()).default({}),
  figures: z.record(z.string(), z.string()).default({}),
  support: z.record(z.string(), z.string()).default({}),
  status: z.record(z.string(), z.string()).default({}),
  hiddenUndated: z.number().optional(),
  series: z
    .strictObject({
      period: z.string(),
      by: z.enum(INTERVALS),
      counts: z.array(z.number()),
      uncertain: z.number(),
      printed: z.array(z.string()),
    })
    .optional(),
})
const cases = z
  .array(z.strictObject({ case: z.string(), days: z.record(z.string(), expected) }))
  .parse(parse(readFileSync(inProject('tests', 'fixtures', 'expectations.yaml'), 'utf8')))

describe.each(cases)('$case', ({ days }) => {
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
function answers(day: string, asked: z.output<typeof expected>): z.output<typeof expected> {
  const { claims, surroundings, documents, events } = corpus
  const found = disputes(claims, day, surroundings)
  const sets = figureSets(claims, day, DISPUTE_SETTINGS)
  const publishers = new Map(documents.map(({ id, publisher }) => [id, publisher ?? id]))
  const answer = <T>(questions: Record<string, T>, to: (question: string) => T) =>
    Object.fromEntries(Object.keys(questions).map((question) => [question, to(question)]))
  return {
    disputes: answer(asked.disputes, (about) =>
      found.filter((dispute) => dispute.key === about || dispute.about.includes(about)).map(disputeInWords),
    ),
    responsibility: answer(asked.responsibility, (event) =>
      responsibilityInWords(
        responsibility(event, claims, day, surroundings.isRelated),
        (document) => publishers.get(document) ?? document,
      ),
    ),
    figures: answer(asked.figures, (key) =>
      figuresInWords(sets.find((set) => set.key === `QUANTITY|${key}`)),
    ),
    support: answer(asked.support, (key) => supportInWords(supportOf(key, claims, day))),
    status: answer(asked.status, (key) => statusOn(key, claims, day) ?? 'none'),
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
