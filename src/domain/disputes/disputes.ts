import { isLive, type KnownClaim } from '../knownClaim'
import { bodyOf, speakerKey } from '../speakerKey'
import type { Certainty } from '../vocabulary'
import { DISPUTE_RULES, disputeId, type DisputeRule, type Finding, type Gap } from './finding'
import { isOfPerpetrator, keyIn } from './polarity'
import { RULES } from './rules'
import { sideOf, type Side } from './side'
import { disputedSince } from './since'
import type { Surroundings } from './surroundings'

/** A question on which sources disagree: one per question, with any number of sides; nothing is decided. */
export interface Dispute {
  /** From rule and key: the same on every day. */
  readonly id: string
  readonly rule: DisputeRule
  readonly key: string
  readonly question: string
  readonly about: readonly string[]
  /** How certain the two most certain sides are at least. */
  readonly strength: Certainty
  /** Whether all who speak are of one body. */
  readonly within: boolean
  /** Bodies whose own people stand on different sides. */
  readonly divides: readonly string[]
  readonly gap: Gap | null
  /** The day from which it has been disputed without a break. */
  readonly since: string
  readonly sides: readonly Side[]
  /** Ids of claims that leave it open, which is no side. */
  readonly undetermined: readonly string[]
  /** Ids of claims that answered it until their speakers took them back. */
  readonly takenBack: readonly string[]
}

/** The disputes among the claims on a day, in the order of the rules and of their keys. */
export function disputes(claims: readonly KnownClaim[], day: string, surroundings: Surroundings): Dispute[] {
  const found = findings(claims, day, surroundings)
  const known = claims.filter(({ knownFrom }) => knownFrom <= day)
  return found.map((finding) => ({
    id: disputeId(finding),
    rule: finding.rule,
    key: finding.key,
    question: finding.question,
    about: finding.about,
    strength: strengthOf(finding),
    within: isWithin(finding),
    divides: dividedBodies(finding),
    gap: finding.gap,
    since: disputedSince(finding, known, day, surroundings),
    sides: finding.sides.map(sideOf),
    undetermined: finding.undetermined.map(({ id }) => id).sort(),
    takenBack: takenBack(finding, known, day),
  }))
}

function findings(claims: readonly KnownClaim[], day: string, surroundings: Surroundings): Finding[] {
  const live = claims.filter((claim) => isLive(claim, day))
  const all = DISPUTE_RULES.flatMap((rule) =>
    RULES[rule](live, surroundings, day).sort((one, other) => (one.key < other.key ? -1 : 1)),
  )
  const contested = new Set(all.filter(({ rule }) => rule === 'RESPONSIBILITY').map(({ about }) => about[0]))
  return all.filter((finding) => !isAskedBy(finding, contested))
}

/** Whether one did it is part of the question who did it. */
function isAskedBy(finding: Finding, contested: ReadonlySet<string | undefined>): boolean {
  return isOfPerpetrator(finding) && contested.has(finding.about[0])
}

/** Of a proposition or a quantity; the other questions are of no single key. */
function takenBack({ rule, key }: Finding, known: readonly KnownClaim[], day: string): string[] {
  const answers = ({ stands, modality, figures }: KnownClaim) =>
    rule === 'FIGURES'
      ? figures.some((figure) => figure.key === key)
      : rule === 'POLARITY' && stands.some((stand) => keyIn(modality, stand.key) === key)
  return known
    .filter(({ retiredFrom, voidedAt }) => voidedAt === null && retiredFrom !== null && retiredFrom <= day)
    .filter(answers)
    .map(({ id }) => id)
    .sort()
}

const STRONGEST_FIRST: readonly Certainty[] = ['CERTAIN', 'PROBABLE', 'POSSIBLE']

function strengthOf({ sides }: Finding): Certainty {
  const best = sides.map(({ claims }) =>
    Math.min(...claims.map(({ certainty }) => STRONGEST_FIRST.indexOf(certainty))),
  )
  return STRONGEST_FIRST[best.sort()[1] ?? 0] ?? 'POSSIBLE'
}

function isWithin({ sides }: Finding): boolean {
  const claims = sides.flatMap((side) => side.claims)
  const bodies = new Set(claims.map(bodyOf))
  return bodies.size === 1 && !bodies.has(null) && new Set(claims.map(speakerKey)).size > 1
}

function dividedBodies({ sides }: Finding): string[] {
  const bodies = sides.map(({ claims }) => new Set(claims.map(bodyOf)))
  const all = new Set(bodies.flatMap((side) => [...side]))
  return [...all]
    .filter((body) => body !== null)
    .filter((body) => bodies.filter((side) => side.has(body)).length > 1)
    .sort()
}
