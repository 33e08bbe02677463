import type { Claim, ClaimContent } from '../../domain/claim'
import { withId } from '../../domain/ids'

/**
 * The claims under the ids of their content, what they answer included, so that an answer to another word is another
 * claim. `repeats`: refs that were merged into others; `recorded`: the id that the graph holds under a ref.
 * A ref instead, when a claim answers itself through others.
 */
export function identify(
  claims: readonly ClaimContent[],
  repeats: ReadonlyMap<string, string>,
  recorded: (ref: string) => string | null,
): Claim[] | string {
  const byRef = new Map(claims.map((claim) => [claim.ref, claim]))
  const done = new Map<string, Claim>()
  const underWay = new Set<string>()

  const visit = (claim: ClaimContent): Claim | null => {
    const known = done.get(claim.ref)
    if (known !== undefined) return known
    if (underWay.has(claim.ref)) return null
    underWay.add(claim.ref)
    const respondsTo = idOf(claim.respondsTo)
    const revises = idOf(claim.revises)
    if (respondsTo === undefined || revises === undefined) return null
    const identified = withId({ ...claim, respondsTo, revises })
    done.set(claim.ref, identified)
    return identified
  }

  const idOf = (ref: string | null): string | null | undefined => {
    if (ref === null) return null
    const claim = byRef.get(repeats.get(ref) ?? ref)
    return claim === undefined ? recorded(ref) : visit(claim)?.id
  }

  for (const claim of claims) {
    if (visit(claim) === null) return claim.ref
  }
  return [...done.values()]
}
