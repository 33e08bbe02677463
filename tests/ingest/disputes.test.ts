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
})

const JUDGED = { why: 'for the test', by: 'a curator', at: '2026-01-01' } as const
const GRANARY = {
  document: 'governor-car-coast',
  speaker: 'orsava-interior',
  capacity: 'OFFICIAL',
  for: 'orsava-interior',
  subject: 'grey-column',
  evidence: { quote: 'The Red Lantern Front says that its men shot at the governor.' },
} as const

type ClaimData = NonNullable<Data['claims']>[number]
type Edit = readonly [
  name: string,
  edit: (data: Data) => Data,
  ended: readonly string[],
  begun: readonly string[],
]
const EDITS: readonly Edit[] = [
  [
    'a claim that is voided ends what it disputed',
    without('rail-bridge-herald-1'),
    ['RESPONSIBILITY RESPONSIBILITY|rail-bridge-blast 2022-10-03/'],
    [],
  ],
  [
    'a claim that is added begins a dispute, on the day on which both are known',
    adding({
      ...GRANARY,
      id: 'granary-1',
      act: 'ACCUSE',
      predicate: 'ATTACKED',
      event: 'granary-fire',
      says: 'The Column did it.',
    }),
    [],
    ['POLARITY PERPETRATOR|granary-fire|grey-column 2022-12-20/'],
  ],
  [
    'a branch that is none competes with its parent',
    without('signal-tower-coast-1'),
    [],
    ['RESPONSIBILITY RESPONSIBILITY|signal-tower-blast 2022-04-04/'],
  ],
  [
    'a branch that had split off before the attack competes with its parent',
    (data) =>
      replacing('signal-tower-coast-1', { when: '2010/2021' })(
        replacing('signal-tower-coast-2', { when: '2022-04' })(data),
      ),
    [],
    ['RESPONSIBILITY RESPONSIBILITY|signal-tower-blast 2022-04-04/'],
  ],
  [
    'rivals that turn out to be branch and parent compete no more, from the day on which that is known',
    adding({
      ...GRANARY,
      id: 'branch-1',
      act: 'ASSERT',
      predicate: 'BRANCH_OF',
      object: 'red-lantern',
      says: 'The Column is a branch of Red Lantern.',
    }),
    [
      'POLARITY PERPETRATOR|governor-car-attack|grey-column 2022-12-06/2022-12-08',
      'RESPONSIBILITY RESPONSIBILITY|governor-car-attack 2022-12-08/',
      'RESPONSIBILITY RESPONSIBILITY|rail-bridge-blast 2022-10-03/',
    ],
    [
      'POLARITY PERPETRATOR|governor-car-attack|grey-column 2022-12-06/',
      'RESPONSIBILITY RESPONSIBILITY|rail-bridge-blast 2022-10-03/2022-12-08',
    ],
  ],
  [
    'two claimants judged the same are one',
    judging('grey-column', 'red-lantern', 'SAME'),
    [
      'POLARITY POSES_THREAT_TO|grey-column|red-lantern 2022-07-10/',
      'RESPONSIBILITY RESPONSIBILITY|rail-bridge-blast 2022-10-03/',
    ],
    [],
  ],
  [
    'two events judged the same are one question',
    judging('governor-car-attack', 'rail-bridge-blast', 'SAME'),
    [
      'POLARITY PERPETRATOR|governor-car-attack|grey-column 2022-12-06/2022-12-08',
      'RESPONSIBILITY RESPONSIBILITY|governor-car-attack 2022-12-08/',
      'RESPONSIBILITY RESPONSIBILITY|rail-bridge-blast 2022-10-03/',
    ],
    ['RESPONSIBILITY RESPONSIBILITY|governor-car-attack 2022-10-03/'],
  ],
  [
    'two deaths are a dispute as long as somebody judges the events different',
    (data) => ({ ...data, judgements: data.judgements?.filter(({ a }) => a !== 'kestrel-depot-raid') }),
    ['ONCE_ONLY ONCE_ONLY|orso-tamm 2022-06-16/'],
    [],
  ],
  [
    'a town that lies in another is the same place',
    (data) => ({ ...data, entities: changed(data.entities ?? [], 'kestrel-bay', { within: 'tellin' }) }),
    ['FACET FACET|PLACE|kestrel-pier-shooting 2023-03-10/'],
    [],
  ],
  [
    'a series has many days and places',
    (data) => ({ ...data, events: changed(data.events ?? [], 'kestrel-pier-shooting', { kind: 'SERIES' }) }),
    [
      'FACET FACET|DATE|kestrel-pier-shooting 2023-03-10/',
      'FACET FACET|PLACE|kestrel-pier-shooting 2023-03-10/',
    ],
    [],
  ],
]

describe('after a load of the fixtures', () => {
  let before: readonly string[]
  beforeAll(async () => {
    await wipe(graph)
    await loadReporting(graph)
    before = await dump(graph)
  }, 120_000)
  afterEach(async () => {
    await loadReporting(graph)
    expect(ofDisputes(await dump(graph))).toEqual(ofDisputes(before))
  }, 120_000)

  test.each(EDITS)(
    '%s',
    async (_name, edit, ended, begun) => {
      const earlier = await disputed(graph)

      await loadReporting(graph, edit)

      const now = await disputed(graph)
      expect(earlier.filter((each) => !now.includes(each))).toEqual(ended)
      expect(now.filter((each) => !earlier.includes(each))).toEqual(begun)
      await expectRebuilt()
    },
    120_000,
  )

  test('who claims the attack later gives the lower figure back', async () => {
    const [own, told] = [
      { id: 'voss-claims', figures: undefined },
      { id: 'voss-tells', act: 'ASSERT' as const },
    ]
    await loadReporting(graph, replacing(VOSS, told))
    expect(await disputed(graph)).not.toContainEqual(expect.stringContaining('mirefort-barracks-raid'))

    await loadReporting(graph, replacing(VOSS, told, own))

    expect(await disputed(graph)).toContainEqual('FIGURES QUANTITY|mirefort-barracks-raid|KILLED 2022-11-03/')
    await expectRebuilt()
  }, 120_000)

  test('the figure of whoever belongs to the claimant is the claimant’s, as long as it does', async () => {
    const counts = { act: 'ASSERT', speaker: 'lantern-league', for: 'lantern-league' } as const
    const [own, told] = [
      { id: 'voss-claims', figures: undefined },
      { ...counts, id: 'league-tells', subject: 'red-lantern', predicate: undefined, object: undefined },
    ]
    await loadReporting(graph, replacing(VOSS, told, own))
    expect(await disputed(graph)).toContainEqual('FIGURES QUANTITY|mirefort-barracks-raid|KILLED 2022-11-03/')

    const voided = without('signal-tower-coast-1')
    await loadReporting(graph, (data) => voided(replacing(VOSS, told, own)(data)))

    expect(await disputed(graph)).not.toContainEqual(expect.stringContaining('mirefort-barracks-raid'))
    await expectRebuilt()
  }, 120_000)
})

/** The disputes with all that leads from them; voided claims stay in the graph. */
function ofDisputes(lines: readonly string[]): string[] {
  return lines.filter((line) => /^\((Dispute |dispute-)/.test(line))
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

/** What loads made one after the other is what a rebuild makes at once. */
async function expectRebuilt(): Promise<void> {
  const loaded = await dump(graph)
  await rebuild(graph)
  expect(await dump(graph)).toEqual(loaded)
}

const VOSS = 'mirefort-barracks-herald-2'

/** A claim told otherwise, or as several. */
function replacing(ref: string, ...others: readonly Partial<ClaimData>[]): Edit[1] {
  return (data) => ({
    ...data,
    claims: data.claims?.flatMap((claim) =>
      claim.id === ref ? others.map((other) => ({ ...claim, ...other })) : [claim],
    ),
  })
}

function without(ref: string): Edit[1] {
  return (data) => ({ ...data, claims: data.claims?.filter(({ id }) => id !== ref) })
}

function adding(claim: ClaimData): Edit[1] {
  return (data) => ({ ...data, claims: [...(data.claims ?? []), claim] })
}

function judging(a: string, b: string, verdict: 'SAME' | 'DIFFERENT'): Edit[1] {
  return (data) => ({ ...data, judgements: [...(data.judgements ?? []), { a, b, verdict, ...JUDGED }] })
}
