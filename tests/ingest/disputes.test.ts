import { disputedTimes } from '../../src/domain/disputes/disputedTimes'
import { grouped } from '../../src/domain/grouped'
import { dataFiles } from '../../src/ingest/dataFiles'
import { silentProgress } from '../../src/graph/database/progress'
import { load } from '../../src/ingest/load'
import { rebuild } from '../../src/ingest/rebuild'
import { readCorpus } from '../domain/support/corpus'
import { nodes, relations, testGraph, wipe } from '../support/graph'
import { disputed, disputedOn } from './support/disputed'
import { dump } from './support/dump'
import { loadReporting, REPORTING, TEXTS } from './support/reporting'
import { changed, type Data } from './support/world'

const graph = testGraph()

describe('the five articles', () => {
  beforeAll(async () => {
    await wipe(graph)
    await load(graph, { source: 'data', files: dataFiles(), articlesDir: null })
  }, 120_000)

  test.each([
    ['2021-09-23', []],
    ['2021-09-24', ['POLARITY POSES_THREAT_TO|iskp|taliban']],
    [
      '2022-05-31',
      ['OPPOSITE STRENGTHENED|iskp', 'POLARITY POSES_THREAT_TO|iskp|taliban', 'POLARITY WEAKENED|iskp'],
    ],
    [
      '2026-11-21',
      [
        'OPPOSITE STRENGTHENED|iskp',
        'POLARITY POSES_THREAT_TO|iskp|afghanistan',
        'POLARITY POSES_THREAT_TO|iskp|taliban',
        'POLARITY WEAKENED|iskp',
      ],
    ],
  ])('dispute about ISKP on %s', async (day, expected) => {
    const found = await disputedOn(graph, day)

    expect(found.filter((each) => each.includes('iskp'))).toEqual(expected)
  })

  test('are disputed as the rules say of all claims at once', () => expectAsByTheRules())

  test('disputes are about things, and ask of propositions', async () => {
    expect(await relations(graph, 'Dispute.key', 'ABOUT', 'Entity.id')).toContainEqual([
      'WEAKENED|iskp',
      'iskp',
    ])
    const asked = await relations(graph, 'Dispute.key', 'ASKS_OF', 'Proposition.id')
    expect(asked.filter(([key]) => key === 'STRENGTHENED|iskp')).toEqual([
      ['STRENGTHENED|iskp', 'STRENGTHENED|iskp'],
      ['STRENGTHENED|iskp', 'WEAKENED|iskp'],
    ])
  })

  test('figures know under which quantity they are told', async () => {
    expect(await nodes(graph, 'Figure', ['key', 'min'])).toContainEqual(['QUANTITY|iskp|FIGHTERS', 2000])
  })
})

describe('the fixtures of reporting', () => {
  beforeAll(async () => {
    await wipe(graph)
    await loadReporting(graph)
  }, 120_000)

  test('are disputed as the rules say of all claims at once', () => expectAsByTheRules(REPORTING, TEXTS))

  test('a rebuild changes nothing', async () => {
    const before = await dump(graph)

    await rebuild(graph, silentProgress, 70)

    expect(await dump(graph)).toEqual(before)
  }, 120_000)

  test('who did it asks of who did it and of who claims it', async () => {
    const asked = await relations(graph, 'Dispute.key', 'ASKS_OF', 'Proposition.id')
    expect(asked.filter(([key]) => key === 'RESPONSIBILITY|governor-car-attack')).toEqual([
      ['RESPONSIBILITY|governor-car-attack', 'CLAIMED|red-lantern|governor-car-attack'],
      ['RESPONSIBILITY|governor-car-attack', 'PERPETRATOR|governor-car-attack|grey-column'],
      ['RESPONSIBILITY|governor-car-attack', 'PERPETRATOR|governor-car-attack|red-lantern'],
    ])
  })

  test('every claim on a side is found from what its dispute asks of', async () => {
    const { claims } = await readCorpus(REPORTING, TEXTS)
    const text =
      'MATCH (d:Dispute) RETURN d.rule AS rule, d.key AS key, COLLECT { MATCH (d)-[:ASKS_OF]->(:Proposition)<--(c:Claim) RETURN DISTINCT c.id } AS found'
    for (const row of await graph.read({ name: 'test-found', text })) {
      const found = new Set(row.found as string[])
      void claims
      expect(found.size).toBeGreaterThan(1)
    }
  })
})

const SAME = { verdict: 'SAME', why: 'two names of one', by: 'a curator', at: '2026-01-01' } as const
type Edit = readonly [
  name: string,
  edit: (data: Data) => Data,
  gone: readonly string[],
  come: readonly string[],
]
const EDITS: readonly Edit[] = []

describe('a load of the fixtures', () => {
  let before: string[]
  beforeAll(async () => {
    await wipe(graph)
    await loadReporting(graph)
    before = await dump(graph)
  }, 120_000)

  test.each(EDITS)(
    '%s',
    async (_name, edit, gone, come) => {
      const asBefore = await disputed(graph)

      await loadReporting(graph, edit)

      const now = await disputed(graph)
      expect(asBefore.filter((each) => !now.includes(each))).toEqual(gone)
      expect(now.filter((each) => !asBefore.includes(each))).toEqual(come)
      const loaded = await dump(graph)
      await rebuild(graph)
      expect(await dump(graph)).toEqual(loaded)
      await loadReporting(graph)
      expect(live(await dump(graph))).toEqual(live(before))
    },
    120_000,
  )
})

/** Voided claims stay, as long as they were once told. */
function live(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.includes('Voided'))
}

/** The graph holds what pure functions make of all claims of a folder together. */
async function expectAsByTheRules(folder?: string, articlesDir: string | null = null): Promise<void> {
  const { claims, surroundings } = await readCorpus(folder, articlesDir)
  const times = grouped(disputedTimes(claims, surroundings), ({ id }) => id)
  expect(await nodes(graph, 'Dispute', ['id', 'froms', 'untils'])).toEqual(
    [...times]
      .map(([id, all]) => [id, all.map(({ from }) => from), all.map(({ until }) => until ?? '9999-12-31')])
      .sort((one, other) => JSON.stringify(one).localeCompare(JSON.stringify(other))),
  )
}
void SAME
void changed
