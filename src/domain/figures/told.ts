import type { KnownClaim, KnownFigure } from '../knownClaim'
import { speakerKey } from '../speakerKey'
import type { Range } from './range'
import { rangeOf } from './range'

/** A figure as somebody told it. */
export interface Told {
  readonly figure: KnownFigure
  readonly range: Range
  readonly claim: KnownClaim
  /** Whether its speaker claims the attack of which it is. */
  readonly isClaimants: boolean
}

/** A figure that is shown and not compared, and why. */
export interface Aside {
  readonly figure: KnownFigure
  readonly claim: KnownClaim
  readonly why: string
}

/** The figures by the key of their question; those that cannot be compared apart. A denied or expected figure tells none. */
export function toldFigures(
  live: readonly KnownClaim[],
): Map<string, { readonly told: Told[]; readonly aside: Aside[] }> {
  const claimants = claimantsByEvent(live)
  const byKey = new Map<string, { told: Told[]; aside: Aside[] }>()
  for (const claim of live) {
    if (claim.polarity !== 'AFFIRMED' || claim.modality !== 'ACTUAL' || claim.act === 'URGE') continue
    for (const figure of claim.figures) {
      if (figure.key === null) continue
      const group = byKey.get(figure.key) ?? { told: [], aside: [] }
      byKey.set(figure.key, group)
      const range = rangeOf(figure)
      const isClaimants = claimants.get(thingOf(figure.key))?.has(speakerKey(claim)) ?? false
      if (range === null) group.aside.push({ figure, claim, why: 'in words alone' })
      else if (figure.scope === 'PARTIAL') group.aside.push({ figure, claim, why: 'a part of the whole' })
      else group.told.push({ figure, range, claim, isClaimants })
    }
  }
  return byKey
}

/** The event or entity that a key `QUANTITY|thing|…` is of. */
export function thingOf(key: string): string {
  return key.split('|')[1] ?? ''
}

function claimantsByEvent(live: readonly KnownClaim[]): Map<string, Set<string>> {
  const claimants = new Map<string, Set<string>>()
  for (const claim of live.filter(({ act }) => act === 'CLAIM_RESPONSIBILITY')) {
    for (const event of claim.events) {
      claimants.set(event, (claimants.get(event) ?? new Set()).add(speakerKey(claim)))
    }
  }
  return claimants
}
