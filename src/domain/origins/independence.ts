import { FIRST_HAND } from '../origin'
import type { Basis, Independence, SpeakerKind } from '../vocabulary'

/** One claim of an origin, or all that are alike, as far as its independence hangs on them. */
export interface OriginClaim {
  readonly speakerKind: SpeakerKind
  readonly basis: Basis | null
  /** Whether it comes through a relay: whoever passes on one speaker's words passes on others'. */
  readonly isRelayed: boolean
  /** Whether its document has its text from another. */
  readonly isCopied: boolean
  readonly stated: { readonly independence: Independence | null; readonly why: string } | null
  /** The day from which the first of them is known. */
  readonly knownFrom: string
}

/** Whether an origin knows by itself what it says, why, and from which day on that is known; null: it is not. */
export interface KnownIndependence {
  readonly independence: Independence
  readonly why: string
  readonly establishedFrom: string | null
}

/**
 * Whether an origin knows by itself what it says: by a curator's word; else when a named speaker has it at first hand,
 * through no relay, in a text of its own. What nobody looked into is not established.
 */
export function independenceOf(claims: readonly OriginClaim[]): KnownIndependence {
  const stated = statedOf(claims)
  if (stated !== null) return stated
  const named = claims.filter(({ speakerKind }) => speakerKind === 'NAMED')
  const atFirstHand = named.filter(({ basis }) => basis !== null && BASES.has(basis))
  const direct = atFirstHand.filter(({ isRelayed }) => !isRelayed)
  const own = direct.filter(({ isCopied }) => !isCopied)
  return own.length > 0
    ? {
        independence: 'ESTABLISHED',
        why: 'A named speaker knows it at first hand.',
        establishedFrom: firstDay(own),
      }
    : {
        independence: 'NOT_ESTABLISHED',
        why: whyNot(named, atFirstHand, direct),
        establishedFrom: null,
      }
}

const BASES: ReadonlySet<Basis> = new Set(FIRST_HAND)

/** A curator's word; of several the one that establishes it, then the first in the alphabet. */
function statedOf(claims: readonly OriginClaim[]): KnownIndependence | null {
  const words = claims
    .flatMap(({ stated, knownFrom }) =>
      stated?.independence == null ? [] : [{ independence: stated.independence, why: stated.why, knownFrom }],
    )
    .sort((one, other) => (`${one.independence} ${one.why}` < `${other.independence} ${other.why}` ? -1 : 1))
  const [word] = words
  if (word === undefined) return null
  const { independence, why } = word
  const alike = words.filter((each) => each.independence === independence)
  return {
    independence,
    why,
    establishedFrom: independence === 'ESTABLISHED' ? firstDay(alike) : null,
  }
}

function firstDay(claims: readonly { readonly knownFrom: string }[]): string | null {
  return claims.map(({ knownFrom }) => knownFrom).sort()[0] ?? null
}

/** The first thing that is wanting. */
function whyNot(
  named: readonly OriginClaim[],
  atFirstHand: readonly OriginClaim[],
  direct: readonly OriginClaim[],
): string {
  if (named.length === 0) return 'Nobody is named who says it.'
  if (atFirstHand.length === 0) return 'Nobody who is named says that it is known at first hand.'
  if (direct.length === 0) return 'It comes through a relay.'
  return 'It stands only in a text that is taken from another.'
}
