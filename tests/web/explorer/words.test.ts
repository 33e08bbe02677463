import { readFileSync } from 'node:fs'
import { buildSchema, isEnumType } from 'graphql'
import { inProject } from '../../../src/paths'
import { lastOfMonth, monthIndex, periodOf, span } from '../../../web/explorer/timeline/scale'
import { sortedRows } from '../../../web/explorer/table/rows'
import { beyondExport, exportAddress } from '../../../web/explorer/top/exports'
import { FIRST_PLACE, placeBetween } from '../../../web/explorer/state/place'
import { captionOf } from '../../../web/explorer/state/caption'
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
  originsInWords,
  sentenceOf,
  shortName,
} from '../../../web/explorer/words/sentences'
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

describe('exports', () => {
  it('hold what is seen, with its day and filters', () => {
    const place = { ...FIRST_PLACE, asOf: '2022-06-01', types: typesOf('ACCUSATION') }
    expect(exportAddress('gexf', place, ['iskp', 'taliban'])).toBe(
      '/export/gexf?around=iskp,taliban&hops=0&status=AFFIRMED,ALLEGED,DISPUTED,DENIED&types=ACCUSED,CONDEMNED,WARNED,THREATENED,URGED,RIVAL_OF&asOf=2022-06-01',
    )
  })

  it('are cut by the period, but for paths', () => {
    const period = { from: '2021-08-01', to: '2022-05-31' }
    const addresses = [FIRST_PLACE, placeBetween('ttp', 'iskp')].map((place) =>
      exportAddress('csv', { ...place, period }, ['iskp']),
    )
    expect(addresses.map((address) => new URLSearchParams(address).get('period'))).toEqual([
      '2021-08-01,2022-05-31',
      null,
    ])
  })

  it('hold paths as paths', () => {
    expect(exportAddress('stix', placeBetween('ttp', 'iskp'), [])).toContain('from=ttp&to=iskp&paths=5')
  })

  it('say which filters a file cannot repeat', () => {
    expect(beyondExport({ ...FIRST_PLACE, source: 'a' })).toContain('the source')
    expect(beyondExport(FIRST_PLACE)).toBeNull()
  })

  it('are captioned as claims', () => {
    expect(captionOf('ISKP', { ...FIRST_PLACE, asOf: '2022-06-01' })).toContain('as of 1 June 2022')
    expect(captionOf('ISKP', FIRST_PLACE)).toContain('claims, not findings')
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
