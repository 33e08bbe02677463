import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { inProject } from '../../../src/paths'
import { lastOfMonth, monthIndex, periodOf, span } from '../../../web/explorer/timeline/scale'
import { sortedRows } from '../../../web/explorer/table/rows'
import { exportForm } from '../../../web/explorer/top/exports'
import { FIRST_PLACE, placeBetween } from '../../../web/explorer/state/place'
import { captionOf, filtersInWords } from '../../../web/explorer/state/caption'
import { dayInWords, dayOrNull, daysAfter } from '../../../web/explorer/words/days'
import { responsibilityInWords, ruleInWords } from '../../../web/explorer/words/disputes'
import { countsByFamily } from '../../../web/explorer/words/counts'
import {
  ALL_TYPES,
  FAMILIES,
  familyOf,
  typeName,
  typesNamed,
  typesOf,
} from '../../../web/explorer/words/families'
import { kindInWords, kindOf } from '../../../web/explorer/words/kinds'
import {
  actInWords,
  claimsInWords,
  capacityInWords,
  originsInWords,
  roleInWords,
  saidBy,
  sentenceOf,
  shortName,
  speakerInWords,
} from '../../../web/explorer/words/sentences'
import { statusSinceInWords } from '../../../web/explorer/words/statuses'
import { cutInWords, partInWords } from '../../../web/explorer/words/cuts'
import { figureInWords, isOpenAbove, mostOf } from '../../../web/explorer/words/figures'
import type { Claim } from '../../../web/explorer/answers/answers'
import { anEdge, ISKP, SAIDI, TALIBAN } from './someEdges'

const schema = buildSchema(readFileSync(inProject('schema', 'schema.graphql'), 'utf8'))

function valuesOf(name: string): string[] {
  const type = schema.getType(name)
  return isEnumType(type) ? type.getValues().map((value) => value.name) : []
}

describe('the words', () => {
  it('know every act, rule and state of responsibility of the schema', () => {
    expect(valuesOf('Act').filter((act) => actInWords(act) === act.toLowerCase())).toEqual([])
    expect(
      valuesOf('DisputeRule').filter((rule) => ruleInWords(rule).startsWith('Found by the rule')),
    ).toEqual([])
    expect(
      valuesOf('ClaimStatus').filter((status) =>
        responsibilityInWords(status, null).startsWith(status.toLowerCase()),
      ),
    ).toEqual([])
  })

  it('know a family for every type of relation', () => {
    expect(valuesOf('RelationType').filter((type) => !FAMILIES.includes(familyOf(type)))).toEqual([])
  })

  it('mean by a name a family, a type, all or nothing', () => {
    expect([typesNamed('VIOLENCE'), typesNamed('KILLED'), typesNamed(null), typesNamed('HUGGED')]).toEqual([
      typesOf('VIOLENCE'),
      ['KILLED'],
      ALL_TYPES,
      [],
    ])
    expect(typeName('POSES_THREAT_TO')).toBe('poses a threat to')
  })

  it('count relations by family, and in it by type, the most first', () => {
    const counts = countsByFamily([
      ['KILLED', 1],
      ['ATTACKED', 3],
      ['KILLED', 1],
      ['MET', 4],
    ])
    expect(counts.filter(({ number }) => number > 0)).toEqual([
      {
        family: 'VIOLENCE',
        number: 5,
        types: [
          { type: 'ATTACKED', number: 3 },
          { type: 'KILLED', number: 2 },
        ],
      },
      { family: 'COOPERATION', number: 4, types: [{ type: 'MET', number: 4 }] },
    ])
    expect(counts.map(({ family }) => family)).toEqual(FAMILIES)
  })

  it('read an edge as a sentence', () => {
    expect(sentenceOf(anEdge(ISKP, 'ATTACKED', TALIBAN))).toBe('ISKP attacked Taliban')
  })

  it('count claims and origins without calling them facts', () => {
    const { support } = anEdge(ISKP, 'ATTACKED', TALIBAN, { origins: 2 })
    expect(claimsInWords(2, 1, 0)).toBe('2 claims affirm it, 1 denies it')
    expect(originsInWords(support)).toBe('2 origins, independence not established')
    expect(originsInWords({ ...support, origins: 1 })).toBe('a single origin')
  })

  it('say whose word an edge is', () => {
    const article = aSpeaker({ kind: 'DOCUMENT', label: 'The Article' })
    const saidi = aSpeaker({ label: 'Ahmad Saidi' })
    const others = ['Zabihullah Mujahid', 'Commanders'].map((label) => aSpeaker({ label }))
    expect(saidBy([article])).toBe(', says the article')
    expect(saidBy([saidi, saidi])).toBe(', says Ahmad Saidi')
    expect(saidBy([article, saidi])).toBe(', say the article and Ahmad Saidi')
    expect(saidBy([article, saidi, ...others])).toBe(', say the article, Ahmad Saidi and 2 more')
    expect(saidBy([])).toBe('')
  })

  it('say for whom somebody speaks, and in what capacity', () => {
    const taliban = { id: 'taliban', name: 'Taliban' }
    const words = (speaker: Partial<Claim['speaker']>) => speakerInWords(aSpeaker(speaker))
    expect(words({ label: 'Mujahid', capacity: 'OFFICIAL', speaksFor: taliban })).toBe(
      'Mujahid, speaking for Taliban',
    )
    expect(words({ label: 'Someone', capacity: 'INSIDER', speaksFor: taliban })).toBe(
      'Someone, from inside Taliban',
    )
    expect(words({ label: 'Taliban', capacity: 'OFFICIAL', speaksFor: taliban })).toBe('Taliban')
    expect(words({ label: 'Ahmad Saidi', capacity: 'OWN' })).toBe('Ahmad Saidi, in their own name')
    expect(words({ kind: 'DOCUMENT', label: 'The Article' })).toBe('the article itself')
    expect([roleInWords('OFFICIAL'), roleInWords('OTHER'), roleInWords(null)]).toEqual([
      'official, not named',
      null,
      null,
    ])
    expect(valuesOf('Capacity').filter((capacity) => capacityInWords(capacity, true) === null)).toEqual([])
  })

  it('say since when something stands as it does', () => {
    expect(statusSinceInWords('DISPUTED', dayInWords('2022-05-31'))).toBe('Disputed since 31 May 2022.')
  })

  it('say that nobody claims an event as of a day', () => {
    expect(responsibilityInWords('NO_CLAIM_KNOWN', '1 June 2022')).toBe(
      'No claim of responsibility known as of 1 June 2022 in these documents.',
    )
  })

  it('tell kinds apart', () => {
    expect([kindOf(ISKP), kindInWords(SAIDI)]).toEqual(['ARMED_GROUP', 'Person: analyst'])
  })

  it('shorten names for labels', () => {
    expect(shortName({ name: 'Government of Pakistan (Shehbaz Sharif administration)' })).toBe(
      'Government of Pakistan',
    )
    expect(shortName({ name: 'x'.repeat(60) })).toHaveLength(48)
  })
})

/** What a sentence about who says something needs. */
function aSpeaker(speaker: Partial<Claim['speaker']>): Pick<Claim, 'speaker' | 'document'> {
  return {
    speaker: {
      kind: 'NAMED',
      label: 'Somebody',
      capacity: null,
      role: null,
      entity: null,
      speaksFor: null,
      ...speaker,
    },
    document: { id: '001', title: 'The Article', published: null, knownFrom: '2022-05-31', publisher: null },
  }
}

describe('a cut', () => {
  it('is told with its numbers and its order', () => {
    expect(cutInWords({ shown: 500, atLeast: 2310 })).toBe(
      '500 of at least 2,310 nodes, the best supported first',
    )
    expect([partInWords(25, 40, 'claim'), partInWords(3, 3, 'claim')]).toEqual([
      '25 of 40 claims',
      '3 claims',
    ])
  })
})

describe('figures', () => {
  const some = { id: 'f', value: null, vague: null, min: 10, max: 12, approx: true }

  it('read as they are said', () => {
    expect([figureInWords(some), figureInWords({ ...some, value: 'more than 30' })]).toEqual([
      'about 10–12',
      'more than 30',
    ])
  })

  it('share an axis with room beyond what is open above', () => {
    const open = { ...some, min: 30, max: null }
    expect([isOpenAbove(open), isOpenAbove(some), mostOf([some, open])]).toEqual([true, false, 36])
  })
})

describe('days', () => {
  it.each([
    ['2022-06-01', '1 June 2022'],
    ['2022-06', 'June 2022'],
    ['2022', '2022'],
    ['some day', 'some day'],
  ])('%s reads %s', (date, words) => {
    expect(dayInWords(date)).toBe(words)
  })

  it('are none where the calendar has none', () => {
    expect([dayOrNull('2022-02-30'), dayOrNull('2022-02-28'), dayOrNull('soon'), dayOrNull(null)]).toEqual([
      null,
      '2022-02-28',
      null,
      null,
    ])
  })

  it('follow each other over the end of a month', () => {
    expect(daysAfter('2022-05-31', 1)).toBe('2022-06-01')
  })

  it('make months with their last days', () => {
    expect(periodOf({ from: monthIndex('2022-02-10'), to: monthIndex('2021-12-01') })).toEqual({
      from: '2021-12-01',
      to: '2022-02-28',
    })
    expect(lastOfMonth(monthIndex('2024-02'))).toBe('2024-02-29')
    expect(span(['2021-09-24', '2022-05-31'])).toEqual({
      from: monthIndex('2021-08'),
      to: monthIndex('2022-06'),
    })
  })
})

describe('a file', () => {
  const edge = anEdge(ISKP, 'ACCUSED', TALIBAN)
  const visible = {
    nodes: [
      { thing: ISKP, hidden: 0, isCentre: true },
      { thing: TALIBAN, hidden: 2, isCentre: false },
    ],
    edges: [edge],
    filtered: { nodes: 1, edges: 3 },
    undrawn: 0,
  }
  const place = { ...FIRST_PLACE, asOf: '2022-06-01' }

  it('holds what is seen, thing by thing and edge by edge, with its day, its title and its filters in words', () => {
    const form = exportForm({ place, title: 'ISKP', filters: ['relations: all', 'of any time'], visible })
    expect(Object.fromEntries(form)).toEqual({
      entities: 'iskp,taliban',
      relations: 'iskp:ACCUSED:taliban',
      center: 'iskp',
      first: '2000',
      title: 'ISKP',
      note: 'As seen in the explorer: relations: all; of any time.',
      asOf: '2022-06-01',
    })
  })

  it('holds as many things as are seen', () => {
    const nodes = Array.from({ length: 400 }, (_, nth) => {
      return { thing: { ...ISKP, id: `group-${nth}` }, hidden: 0, isCentre: false }
    })
    const form = exportForm({ place, title: '', filters: [], visible: { ...visible, nodes } })
    expect(form.get('entities')?.split(',')).toHaveLength(400)
    expect(form.has('title')).toBe(false)
  })

  it('says every filter, also those that take nothing away', () => {
    const filters = filtersInWords(FIRST_PLACE, { filtered: { nodes: 0, edges: 0 }, undrawn: 0 }, (id) => id)
    expect(filters).toEqual([
      'relations: violence, accusation and threat, claim of responsibility',
      'how they stand: affirmed, alleged, disputed, denied',
      'on any number of origins',
      'of any time',
      'from any document',
      'who and what: all kinds',
    ])
  })

  it('says what was chosen and hidden by hand, and how much that is', () => {
    const chosen = {
      ...FIRST_PLACE,
      types: [...typesOf('SPACE'), 'KILLED'],
      statuses: ['DENIED' as const],
      support: 'SINGLE' as const,
      period: { from: '2021-08-01', to: '2022-05-31' },
      source: '001',
      kinds: ['PERSON' as const],
      hidden: ['iskp'],
    }
    expect(
      filtersInWords(chosen, { filtered: { nodes: 4, edges: 1 }, undrawn: 0 }, (id) => `The title of ${id}`),
    ).toEqual([
      'relations: killed, place',
      'how they stand: denied',
      'on a single origin',
      '1 August 2021 to 31 May 2022',
      'only what “The title of 001” supports',
      'who and what: person',
      '1 node hidden by hand',
      'in all 4 nodes and 1 edge are left out',
    ])
  })

  it('says of paths that no period cuts them', () => {
    const paths = { ...placeBetween('ttp', 'iskp'), period: { from: '2021-08-01', to: '2022-05-31' } }
    expect(filtersInWords(paths, { filtered: { nodes: 0, edges: 0 }, undrawn: 0 }, (id) => id)).toContain(
      'of any time',
    )
  })

  it('is captioned as claims, as of its day', () => {
    expect(captionOf('ISKP', place, ['of any time'])).toBe(
      'ISKP · as of 1 June 2022 · claims, not findings\nof any time',
    )
    expect(captionOf('ISKP', FIRST_PLACE, [])).toContain('everything known here')
  })
})

describe('rows', () => {
  const rows = [
    { id: 'b', cells: ['Zabul', 2] },
    { id: 'a', cells: ['Äußere', 10] },
  ]

  it('sort by words and by numbers', () => {
    expect(sortedRows(rows, { column: 0, isDown: false }).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(sortedRows(rows, { column: 1, isDown: true }).map(({ id }) => id)).toEqual(['a', 'b'])
    expect(sortedRows(rows, null)).toBe(rows)
  })
})
