import { sha256 } from '../domain/ids'
import type { Told } from './answer'

/** Digits that tell plans apart in metrics and logs. */
const HASH_DIGITS = 12

/** A short name for a statement, equal for equal texts. */
export function planHash(cypher: string): string {
  return sha256(cypher).slice(0, HASH_DIGITS)
}

/** What `extensions.plan` says. */
export function shownPlan({ plan, parameters, rows, milliseconds }: Told): Record<string, unknown> {
  const { cypher } = plan
  return {
    hash: planHash(cypher),
    cypher,
    bound: plan.bound(parameters).rows,
    rows,
    milliseconds: Math.round(milliseconds * 10) / 10,
  }
}
