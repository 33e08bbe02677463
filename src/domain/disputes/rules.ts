import { actorsIn } from '../actorsIn'
import { turningDays, type KnownClaim } from '../knownClaim'
import { facet } from './facet'
import { figures } from './figures'
import type { DisputeRule, Finding, Rule } from './finding'
import { onceOnly } from './onceOnly'
import { opposite } from './opposite'
import { endsState } from './period'
import { polarity } from './polarity'
import { responsibility } from './responsibility'
import type { Surroundings } from './surroundings'
import { tension } from './tension'

export const RULES: Record<DisputeRule, Rule> = {
  POLARITY: polarity,
  OPPOSITE: opposite,
  RESPONSIBILITY: responsibility,
  FIGURES: figures,
  ONCE_ONLY: onceOnly,
  FACET: facet,
  TENSION: tension,
}

/**
 * By these rules no claim that joins in ends a dispute, but for one that says until when a state lasted, so that the day on which one
 * began can be searched for. A figure can end one (it updates another), and so can a parent that claims an attack, and a date that goes
 * with both sides.
 */
export const GROWING: ReadonlySet<DisputeRule> = new Set(['POLARITY', 'OPPOSITE', 'ONCE_ONLY', 'TENSION'])

/** The days on which what a rule finds among these claims can change, in order. */
export function turnsOf(
  rule: DisputeRule,
  claims: readonly KnownClaim[],
  { relatives }: Surroundings,
): string[] {
  const days = turningDays(claims)
  if (rule !== 'RESPONSIBILITY' && rule !== 'FIGURES') return days
  return [...new Set([...days, ...relatives.turnsOf(claims.flatMap(actorsIn))])].sort()
}

/** Those of the days on which a dispute by a growing rule can end because somebody says something more, or no longer says it. */
export function cutsOf(rule: DisputeRule, claims: readonly KnownClaim[]): string[] {
  return rule === 'POLARITY' ? turningDays(claims.filter(endsState)) : []
}

/** Whether the rule looks at the claim at all. */
export function looksAt(rule: DisputeRule, { figures, events, act }: KnownClaim): boolean {
  if (rule === 'FIGURES') return figures.length > 0 || act === 'CLAIM_RESPONSIBILITY'
  return rule === 'RESPONSIBILITY' || rule === 'FACET' || rule === 'ONCE_ONLY' ? events.length > 0 : true
}

/** Whether the claim may bear on the question. */
export function concerns({ rule, key, about }: Finding, claim: KnownClaim): boolean {
  if (rule === 'POLARITY') return claim.stands.some((stand) => key.startsWith(stand.key))
  if (rule === 'TENSION') return true
  const parts = [...claim.stands, ...claim.figures].flatMap((each) => each.key?.split('|') ?? [])
  return looksAt(rule, claim) && about.some((id) => parts.includes(id) || claim.events.includes(id))
}
