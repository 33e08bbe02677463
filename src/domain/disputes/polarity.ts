import { denialText } from '../denialText'
import { grouped } from '../grouped'
import type { KnownClaim } from '../knownClaim'
import { proposition } from '../proposition'
import { propositionText } from '../propositionText'
import { speakerKey } from '../speakerKey'
import { PREDICATES, type Modality } from '../vocabulary'
import type { Finding, Rule } from './finding'
import { endOf, speakOfOneTime, type Ended } from './period'
import type { Surroundings } from './surroundings'

/**
 * POLARITY: one speaker affirms what another denies, in one modality and of one time. A quantity and a date have other
 * rules, since their keys do not hold the value; that somebody claimed an attack comes to be so on a day.
 */
export const polarity: Rule = (live, surroundings) =>
  [...grouped(votes(live), ({ key, claim }) => `${claim.modality} ${key}`).values()].flatMap((all) =>
    questionOf(all, surroundings),
  )

/** What the key of such a question begins with. */
const HEADS: ReadonlySet<string> = new Set([
  ...PREDICATES.filter((predicate) => predicate !== 'CLAIMED'),
  'PERPETRATOR',
  'HIT',
  'FATE',
  'LOCATED_IN',
  'EVENT',
  'STATEMENT',
])

interface Vote {
  readonly key: string
  readonly link: string
  readonly claim: KnownClaim
  readonly speaker: string
}

/** What is asked of another is not yet said to be so. */
function votes(live: readonly KnownClaim[]): Vote[] {
  return live
    .filter(({ act }) => act !== 'URGE')
    .flatMap((claim) =>
      claim.stands
        .filter(({ link, key }) => link !== 'PERFORMS' && HEADS.has(headOf(key)))
        .map(({ link, key }) => ({ key, link, claim, speaker: speakerKey(claim) })),
    )
}

function headOf(key: string): string {
  return key.slice(0, key.indexOf('|'))
}

function questionOf(all: readonly Vote[], surroundings: Surroundings): Finding[] {
  const affirming = all.filter(({ link }) => link === 'AFFIRMS')
  const denying = all.filter(({ link }) => link === 'DENIES')
  const ends = affirming.flatMap((vote) => endOf(vote.claim) ?? [])
  const yes = affirming.filter((vote) => denying.some((other) => contradict(vote, other, ends)))
  const no = denying.filter((vote) => affirming.some((other) => contradict(other, vote, ends)))
  const [first] = yes
  if (first === undefined) return []
  const { key, claim } = first
  const own = yes.find((vote) => key === `STATEMENT|${vote.claim.id}`)?.claim ?? claim
  const says = own.says.replace(/\.$/, '')
  const text = propositionText(key, surroundings.nameOf, says)
  return [
    {
      rule: 'POLARITY',
      key: keyIn(claim.modality, key),
      question: `Is it so? ${text}`,
      about: aboutOf(key, claim),
      gap: null,
      undetermined: all.filter(({ link }) => link === 'LEAVES_OPEN').map((vote) => vote.claim),
      sides: [
        { position: text, claims: yes.map((vote) => vote.claim), figure: null },
        {
          position: denialText(key, surroundings.nameOf, says),
          claims: no.map((vote) => vote.claim),
          figure: null,
        },
      ],
    },
  ]
}

function contradict(yes: Vote, no: Vote, ends: readonly Ended[]): boolean {
  return (
    yes.speaker !== no.speaker &&
    isDeniedWith(yes.claim, no.claim) &&
    speakOfOneTime(yes.claim, no.claim, ends)
  )
}

/** A denial about one event leaves what is said of another, or in general. */
function isDeniedWith(yes: KnownClaim, no: KnownClaim): boolean {
  return no.events.length === 0 || no.events.some((event) => yes.events.includes(event))
}

/** Whether it asks if somebody did an event; what is only intended or expected is no part of who did it. */
export function isOfPerpetrator({ rule, key }: Pick<Finding, 'rule' | 'key'>): boolean {
  return rule === 'POLARITY' && /^PERPETRATOR\|[^|]+\|[^|]+$/.test(key)
}

/** The key of the question: what is said to be so is the rule; what is intended or expected is another one. */
export function keyIn(modality: Modality, key: string): string {
  return modality === 'ACTUAL' ? key : `${key}|${modality}`
}

function aboutOf(key: string, claim: KnownClaim): string[] {
  const ends = proposition(key).ends.map(({ id }) => id)
  return ends.length > 0 ? ends : [...claim.subjects]
}
