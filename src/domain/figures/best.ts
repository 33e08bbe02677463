import type { DisputeSettings } from '../disputes/settings'
import { grouped } from '../grouped'
import { isEstablished } from '../knownClaim'
import { positions } from './positions'
import type { Told } from './told'

/** By which rule the best figure was found. CURATOR: somebody chose it, with a reason. NONE: no rule gives one. */
export const BEST_RULES = ['CURATOR', 'MOST_ORIGINS', 'ONLY_ORIGIN', 'NONE'] as const
export type BestRule = (typeof BEST_RULES)[number]

export interface Best {
  readonly best: number | null
  readonly bestRule: BestRule
  readonly why: string
}

/** What a curator decided, and why. */
export interface Choice {
  readonly id: string
  readonly value: number
  readonly why: string
  readonly by: string
  /** YYYY-MM-DD. */
  readonly at: string
}

/** The best figure on a day, of those that do not come from the claimant; never a mean. */
export function bestOf(
  told: readonly Told[],
  choice: Choice | null,
  day: string,
  settings: DisputeSettings,
): Best {
  if (choice !== null) return { best: choice.value, bestRule: 'CURATOR', why: choice.why }
  return mostOrigins(told, day, settings) ?? onlyOrigin(told) ?? NONE
}

const NONE: Best = { best: null, bestRule: 'NONE', why: 'No two established origins agree on a number.' }

/** Ranges, floors and numbers marked "about" have no vote; a tie decides nothing. */
function mostOrigins(told: readonly Told[], day: string, settings: DisputeSettings): Best | null {
  const held = positions(told, settings).filter(
    (position) => established(position.told, day) >= ESTABLISHED_AT_LEAST,
  )
  const votes = held
    .flatMap((position) => [...grouped(position.told.filter(isExact), ({ range }) => String(range.start))])
    .map(([value, all]) => ({ value: Number(value), origins: origins(all) }))
    .sort((one, other) => other.origins - one.origins)
  const [first, second] = votes
  if (first === undefined || first.origins === second?.origins) return null
  return {
    best: first.value,
    bestRule: 'MOST_ORIGINS',
    why: `${first.origins} of ${origins(told)} origins give it, among figures near to it from two established origins or more.`,
  }
}

const ESTABLISHED_AT_LEAST = 2

/** A register or one's own count is worth showing when it is all there is. */
function onlyOrigin(told: readonly Told[]): Best | null {
  const [only] = told
  if (only === undefined || origins(told) > 1 || !isExact(only)) return null
  const { basis } = only.claim
  if (basis !== 'RECORD' && basis !== 'OWN_COUNT') return null
  const how = basis === 'RECORD' ? 'a record' : 'its own count'
  return { best: only.range.start, bestRule: 'ONLY_ORIGIN', why: `The only origin has it from ${how}.` }
}

function isExact({ range, figure }: Told): boolean {
  return range.end === range.start && !figure.approx && !range.isCeiling
}

function origins(told: readonly Told[]): number {
  return new Set(told.map(({ claim }) => claim.origin.id)).size
}

function established(told: readonly Told[], day: string): number {
  return origins(told.filter(({ claim }) => isEstablished(claim.origin, day)))
}
