import { disputes } from '../../src/domain/disputes/disputes'
import { proposedTensions } from '../../src/domain/disputes/proposedTensions'
import { DISPUTE_SETTINGS } from '../../src/domain/disputes/settings'
import { figureSets } from '../../src/domain/figures/figureSets'
import { isLive, type KnownClaim } from '../../src/domain/knownClaim'
import { supportOf } from '../../src/domain/origins/support'
import { responsibility } from '../../src/domain/responsibility'
import { readCorpus, type Corpus } from './support/corpus'
import { disputeInWords, figuresInWords, responsibilityInWords } from './support/inWords'

/** On this day all five articles are known. */
const TODAY = '2026-11-21'

let corpus: Corpus
beforeAll(async () => {
  corpus = await readCorpus()
})

/** Thirteen passages of the five articles, and what their claims alone dispute: rule, key, and whether it is within one body; without what curators set against each other. */
const PASSAGES: readonly [name: string, refs: readonly string[], disputes: readonly string[]][] = [
  ['ISKP accuses the Taliban of abandoning jihad', ['000-29'], []],
  ['the hotel attack as revenge on China for the Uyghurs', ['000-10', '000-20', '000-23'], []],
  ['"crushed" against 119 and 39', ['004-18', '004-20', '004-21', '004-25'], ['POLARITY WEAKENED|iskp']],
  ['Saidi on the bombing that ISIS claims, and on the Hazaras', ['002-26', '002-27', '002-28', '002-29'], []],
  ['unclaimed attacks hint at intelligence agencies', ['003-21'], []],
  ['figures of the UN for fighters', ['001-18'], []],
  [
    'commanders raise the alarm, the spokesman plays it down',
    ['001-15', '001-16'],
    ['POLARITY POSES_THREAT_TO|iskp|taliban (within)'],
  ],
  ['the Sharif administration blames that of Khyber Pakhtunkhwa', ['000-40', '000-41', '000-43'], []],
  [
    'the Taliban deny that ISKP matters and claim to have dismantled it',
    ['003-01', '003-02', '003-07', '003-08'],
    ['POLARITY POSES_THREAT_TO|iskp|afghanistan', 'POLARITY WEAKENED|iskp'],
  ],
  ['expelled Taliban joined ISIS-K', ['002-20', '002-21'], []],
  ['the TTP increased its attacks', ['000-38'], []],
  ['the attempt on the chargé d’affaires of Pakistan', ['000-12', '000-13'], []],
  ['a pledge, sceptics, and "yesterday"', ['001-20', '001-21', '001-23'], []],
]

test.each(PASSAGES)('%s', (_name, refs, expected) => {
  const found = disputes(claimsOf(refs), TODAY, { ...corpus.surroundings, tensions: [] })
  expect(found.map(({ rule, key, within }) => `${rule} ${key}${within ? ' (within)' : ''}`)).toEqual(expected)
})

test('a doubted pledge is disputed as the statement that it is, once both are asked for', () => {
  const found = disputes(claimsOf(['001-19', '001-20']), TODAY, corpus.surroundings)
  expect(found).toMatchObject([{ rule: 'POLARITY', strength: 'POSSIBLE' }])
})

test('numbers of attacks in two periods, and "crushed", stand beside each other', () => {
  const sets = figureSets(claimsOf(['004-25']), TODAY, corpus.surroundings.relatives, DISPUTE_SETTINGS).map(
    figuresInWords,
  )
  expect(sets).toEqual([
    'low 39, best 39 (ONLY_ORIGIN), high 39',
    'low 119, best none (NONE), high 119 or more',
  ])
})

test('"crushed" against 119 and 39 is proposed as a tension, and nothing else is', () => {
  const [crushed, counted] = claimsOf(['004-18', '004-25'])
  const live = corpus.claims.filter((claim) => isLive(claim, '2022-05-31'))
  expect(proposedTensions(live, DISPUTE_SETTINGS)).toEqual([
    {
      one: crushed?.id,
      other: counted?.id,
      why: 'It is said to be weakened, and made at least 119 attacks, after 39 in an earlier period.',
    },
  ])
})

test('the fighters rest on one origin, and their range is no mean', () => {
  const key = 'QUANTITY|iskp|FIGHTERS'
  const [set] = figureSets(
    claimsOf(['001-18']),
    TODAY,
    corpus.surroundings.relatives,
    DISPUTE_SETTINGS,
  ).filter((each) => each.key === key)
  expect(figuresInWords(set)).toBe('low 2000, best none (NONE), high 3000')
  expect(supportOf(key, corpus.claims, TODAY)).toMatchObject({
    origins: 1,
    singleOrigin: 'origin-united-nations',
  })
})

test('the bombing is claimed, the execution is laid to ISKP and not claimed', () => {
  expect(answered('ago-bombing')).toBe('CLAIMED by iskp')
  expect(answered('hazara-execution')).toBe('NO_CLAIM_KNOWN; attributed to iskp by ahmad-saidi')
  expect(answered('longan-hotel-attack')).toMatch(/^NO_CLAIM_KNOWN; attributed to iskp/)
})

test('one article’s claims through one network have one origin', () => {
  const refs = ['000-03', '000-04', '000-30', '000-44']
  expect(new Set(claimsOf(refs).map(({ origin }) => origin.id))).toEqual(
    new Set(['origin-afghan-diaspora-network']),
  )
})

const ISKP = 'Islamic State – Khorasan Province'
const THREAT = `POLARITY: ${ISKP} poses a threat to Taliban`
const NO_THREAT = `${ISKP} poses no threat to Taliban`
const CRUSHED =
  'TENSION: ISKP is beyond doubt "crushed and repressed" | From January to April 2022 ISKP made 119 attacks or more, where a year earlier there had been 39 since 2022-05-31'

test.each([
  ['2021-09-23', []],
  ['2021-09-24', [`${THREAT} (3) | ${NO_THREAT} [divides taliban] since 2021-09-24`]],
  [
    '2022-05-31',
    [
      `${THREAT} (5) | ${NO_THREAT} [divides taliban] since 2021-09-24`,
      `POLARITY: ${ISKP} is weakened | ${ISKP} is not weakened since 2022-05-31`,
      `OPPOSITE: ${ISKP} is strengthened | ${ISKP} is weakened since 2022-05-31`,
      CRUSHED,
    ],
  ],
  [
    TODAY,
    [
      `POLARITY: ${ISKP} poses a threat to Afghanistan (2) | ${ISKP} poses no threat to Afghanistan since 2026-11-21`,
      `${THREAT} (8) | ${NO_THREAT} (3) [divides taliban] since 2021-09-24`,
      `POLARITY: ${ISKP} is weakened (4) | ${ISKP} is not weakened (3) since 2022-05-31`,
      `OPPOSITE: ${ISKP} is strengthened (3) | ${ISKP} is weakened (4) since 2022-05-31`,
      CRUSHED,
    ],
  ],
])('what the five articles dispute on %s about ISKP', (day, expected) => {
  const found = disputes(corpus.claims, day, corpus.surroundings)
  expect(
    found
      .filter(({ about, key }) => about.includes('iskp') && !key.startsWith('STATEMENT'))
      .map(disputeInWords),
  ).toEqual(expected)
})

function claimsOf(refs: readonly string[]): KnownClaim[] {
  return refs.map((ref) => {
    const claim = corpus.byRef.get(ref)
    if (claim === undefined) throw new Error(`There is no claim ${ref}.`)
    return claim
  })
}

function answered(event: string): string {
  const { relatives } = corpus.surroundings
  return responsibilityInWords(responsibility(event, corpus.claims, TODAY, relatives), (document) => document)
}
