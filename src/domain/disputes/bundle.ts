import type { KnownClaim } from '../knownClaim'
import { isPartOf } from '../figures/parts'
import { MEANINGS } from '../predicates'
import { key as keyOf, proposition } from '../proposition'
import { MODALITIES } from '../vocabulary'
import type { DisputeRule, Finding } from './finding'

/**
 * Questions that are decided together, since the same claims bear on them; no other claim does. By its id:
 * `EVENT|event`, `ONCE_ONLY|person`, `OPPOSITE|key`, `TENSION|claim` (the first of those that curators set against each
 * other), the key of a quantity without who is counted, or the key of any other proposition.
 */
export interface Bundle {
  readonly id: string
  readonly rules: readonly DisputeRule[]
  /** The event, quantity, person, claim or proposition: the parts of the id. */
  readonly parts: readonly string[]
}

type Question = Pick<Finding, 'rule' | 'key'>

const RULES_OF: Readonly<Record<string, readonly DisputeRule[]>> = {
  EVENT: ['POLARITY', 'RESPONSIBILITY', 'FACET'],
  ONCE_ONLY: ['ONCE_ONLY'],
  OPPOSITE: ['OPPOSITE'],
  QUANTITY: ['FIGURES'],
  TENSION: ['TENSION'],
}

export function bundle(id: string): Bundle {
  const parts = id.split('|')
  return { id, parts, rules: RULES_OF[parts[0] ?? ''] ?? ['POLARITY'] }
}

/** The ids of the bundles that what stands to a proposition may decide otherwise. */
export function bundlesOf(key: string): string[] {
  const { kind, ends } = proposition(key)
  const [head = '', first = '', second = ''] = key.split('|')
  switch (kind) {
    case 'PERPETRATOR':
    case 'HIT':
    case 'PLACE':
    case 'EVENT':
    case 'DATE':
      return [eventBundle(first)]
    case 'FATE':
      return [eventBundle(first), `ONCE_ONLY|${second}`]
    case 'QUANTITY':
      return [familyOf(key)]
    case 'SPEECH':
      return head === 'CLAIMED' ? ends.slice(-1).map(({ id }) => eventBundle(id)) : []
    default: {
      const pair = pairOf(key)
      return pair === null ? [key] : [key, `OPPOSITE|${pair[0]}`]
    }
  }
}

export function eventBundle(event: string): string {
  return `EVENT|${event}`
}

export function tensionBundle(claim: string): string {
  return `TENSION|${claim}`
}

/** The id of the bundle in which a question is decided; null when it asks of no proposition. */
export function bundleOf({ rule, key }: Question): string | null {
  const [, second = '', third = ''] = key.split('|')
  switch (rule) {
    case 'POLARITY':
      return bundlesOf(askedIn(key))[0] ?? null
    case 'OPPOSITE':
      return `OPPOSITE|${askedIn(key)}`
    case 'RESPONSIBILITY':
      return eventBundle(second)
    case 'FACET':
      return eventBundle(third)
    case 'FIGURES':
      return familyOf(key)
    case 'ONCE_ONLY':
    case 'TENSION':
      return key
  }
}

/** The propositions on which a question turns, of those to which the claims of its bundle stand: enough to find these again. */
export function asksOf(question: Question, claims: readonly KnownClaim[]): string[] {
  const bears = bearing(question)
  const event = eventOf(question)
  const keys = claims.flatMap((claim) => {
    const own = claim.stands.map(({ key }) => key)
    const bearing = own.filter(bears)
    // Whoever claims it through somebody unnamed stands to nothing but what was said.
    const isOfClaimant = claim.act === 'CLAIM_RESPONSIBILITY' && claim.events.includes(event)
    return bearing.length === 0 && isOfClaimant ? own : bearing
  })
  return [...new Set(keys)].sort()
}

/** The event whose claimants matter to a question; empty where none do. */
function eventOf({ rule, key }: Question): string {
  return rule === 'RESPONSIBILITY' || rule === 'FIGURES' ? (key.split('|')[1] ?? '') : ''
}

function bearing(question: Question): (key: string) => boolean {
  const { rule, key } = question
  const [, second = '', third = ''] = key.split('|')
  const isClaimed = (each: string) => each.startsWith('CLAIMED|') && each.endsWith(`|${eventOf(question)}`)
  switch (rule) {
    case 'POLARITY':
      return (each) => each === askedIn(key)
    case 'OPPOSITE':
      return (each) => pairOf(askedIn(key))?.includes(each) ?? false
    case 'RESPONSIBILITY':
      return (each) => each.startsWith(`PERPETRATOR|${second}|`) || isClaimed(each)
    case 'FIGURES':
      return (each) => each === key || isPartOf(each, key) || isClaimed(each)
    case 'ONCE_ONLY':
      return (each) => each.startsWith('FATE|') && each.endsWith(`|${second}`)
    case 'FACET':
      return second === 'DATE'
        ? (each) => each === keyOf('DATE', third)
        : (each) => each.startsWith(`LOCATED_IN|${third}|`)
    case 'TENSION':
      return () => false
  }
}

/** The proposition of a question that may be asked in another modality. */
function askedIn(key: string): string {
  return MODALITIES.reduce((text, modality) => text.replace(new RegExp(`\\|${modality}$`), ''), key)
}

/** A proposition and its opposite, in the order of their keys; null without opposite. */
export function pairOf(key: string): [string, string] | null {
  const { predicate, ends } = proposition(key)
  const other = predicate === null ? undefined : MEANINGS[predicate].opposite
  if (other === undefined) return null
  const opposite = keyOf(other, ...ends.map(({ id }) => id))
  return key < opposite ? [key, opposite] : [opposite, key]
}

/** A whole and its parts are decided together: the key of a quantity without who is counted. */
function familyOf(key: string): string {
  const [head = '', thing = '', quantity = '', , ...rest] = key.split('|')
  return keyOf(head, thing, quantity, '', ...rest)
}
