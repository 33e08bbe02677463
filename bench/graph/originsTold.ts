import {
  independenceOf,
  type KnownIndependence,
  type OriginClaim,
} from '../../src/domain/origins/independence'
import type { MadeClaim } from './claims'
import { originOfMade } from './originOfMade'

/** By what all claims of each origin are told: an origin is written with the first of them, and described by all. */
export class OriginsTold {
  private readonly told = new Map<string, Map<string, OriginClaim>>()

  add(claims: readonly MadeClaim[]): void {
    for (const made of claims) {
      const { id } = originOfMade(made)
      const alike = this.told.get(id) ?? new Map<string, OriginClaim>()
      this.told.set(id, alike)
      const claim = originClaim(made)
      const key = `${claim.speakerKind} ${claim.basis} ${claim.isRelayed}`
      const before = alike.get(key)
      if (before === undefined || claim.knownFrom < before.knownFrom) alike.set(key, claim)
    }
  }

  independenceOf(id: string): KnownIndependence {
    return independenceOf([...(this.told.get(id)?.values() ?? [])])
  }
}

/** Nothing in this graph is a copy, or a curator's word. */
function originClaim({ claim, document }: MadeClaim): OriginClaim {
  return {
    speakerKind: claim.speaker.kind,
    basis: claim.basis,
    isRelayed: claim.via.length > 0,
    isCopied: false,
    stated: null,
    knownFrom: document.knownFrom,
  }
}
