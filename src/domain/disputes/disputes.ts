import { digest } from '../ids'
import { isLive, turningDays, type KnownClaim } from '../knownClaim'
import { proposition } from '../proposition'
import { bodyOf, speakerKey } from '../speakerKey'
import type { Certainty } from '../vocabulary'
import { facet } from './facet'
import { figures } from './figures'
import { DISPUTE_RULES, type DisputeRule, type Finding, type Gap, type Rule } from './finding'
import { onceOnly } from './onceOnly'
import { opposite } from './opposite'
import { polarity } from './polarity'
import { responsibility } from './responsibility'
import { sideOf, type Side } from './side'
import type { Surroundings } from './surroundings'
import { tension } from './tension'

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
}

/** The disputes among the claims on a day, in the order of the rules and of their keys. */
export function disputes(claims: readonly KnownClaim[], day: string, surroundings: Surroundings): Dispute[] {
  const found = findings(claims, day, surroundings)
  const standing = claims.filter(({ knownFrom }) => knownFrom <= day)
  return found.map((finding) => ({
    id: idOf(finding),
    rule: finding.rule,
    key: finding.key,
    question: finding.question,
    about: finding.about,
    strength: strengthOf(finding),
    within: isWithin(finding),
    divides: dividedBodies(finding),
    gap: finding.gap,
    since: sinceWhen(finding, standing, day, surroundings),
    sides: finding.sides.map(sideOf),
  }))
}

/** From which day a question was disputed, and until which; null: it still is. */
export interface DisputedTime {
  readonly id: string
  readonly rule: DisputeRule
  readonly key: string
  readonly about: readonly string[]
  readonly from: string
  readonly until: string | null
}

/** When each question among the claims was disputed, over all days: what paging by day needs. */
export function disputedTimes(claims: readonly KnownClaim[], surroundings: Surroundings): DisputedTime[] {
  const open = new Map<string, Omit<DisputedTime, 'until'>>()
  const closed: DisputedTime[] = []
  for (const day of turningDays(claims)) {
    const found = new Map(findings(claims, day, surroundings).map((each) => [idOf(each), each]))
    for (const [id, time] of open) {
      if (found.has(id)) continue
      closed.push({ ...time, until: day })
      open.delete(id)
    }
    for (const [id, { rule, key, about }] of found) {
      open.set(id, { id, rule, key, about, from: open.get(id)?.from ?? day })
    }
  }
  return [...closed, ...[...open.values()].map((time) => ({ ...time, until: null }))]
}

const RULES: Record<DisputeRule, Rule> = {
  POLARITY: polarity,
  OPPOSITE: opposite,
  RESPONSIBILITY: responsibility,
  FIGURES: figures,
  ONCE_ONLY: onceOnly,
  FACET: facet,
  TENSION: tension,
}

function findings(claims: readonly KnownClaim[], day: string, surroundings: Surroundings): Finding[] {
  const live = claims.filter((claim) => isLive(claim, day))
  const all = DISPUTE_RULES.flatMap((rule) =>
    RULES[rule](live, surroundings).sort((one, other) => (one.key < other.key ? -1 : 1)),
  )
  const contested = new Set(all.filter(({ rule }) => rule === 'RESPONSIBILITY').map(({ about }) => about[0]))
  return all.filter((finding) => !isAskedBy(finding, contested))
}

/** Whether one did it is part of the question who did it. */
function isAskedBy({ rule, key }: Finding, contested: ReadonlySet<string | undefined>): boolean {
  const { kind, ends } = proposition(key)
  return rule === 'POLARITY' && kind === 'PERPETRATOR' && contested.has(ends[0]?.id)
}

function idOf({ rule, key }: Finding): string {
  return `dispute-${digest({ rule, key })}`
}

/** Goes back from the day, as long as the question was disputed. */
function sinceWhen(
  { rule, key, about }: Finding,
  claims: readonly KnownClaim[],
  day: string,
  surroundings: Surroundings,
): string {
  const concerned = claims.filter((claim) => concerns(claim, rule, key, about))
  const earlier = turningDays(concerned).filter((each) => each <= day)
  const undisputed = earlier.findLastIndex((turn) => {
    const live = concerned.filter((claim) => isLive(claim, turn))
    return !RULES[rule](live, surroundings).some((finding) => finding.key === key)
  })
  return earlier[undisputed + 1] ?? day
}

function concerns(claim: KnownClaim, rule: DisputeRule, key: string, about: readonly string[]): boolean {
  if (rule === 'POLARITY') return claim.stands.some((stand) => key.startsWith(stand.key))
  if (rule === 'TENSION') return true
  const keys = [...claim.stands, ...claim.figures].flatMap((each) => each.key?.split('|') ?? [])
  return about.some((id) => keys.includes(id) || claim.events.includes(id))
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
