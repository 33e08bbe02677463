import type { Participant } from '../claim'
import { FIRST_HAND } from '../origin'
import type { Basis, Independence, SpeakerKind } from '../vocabulary'

/** One claim of an origin, as far as its independence hangs on it. */
export interface OriginClaim {
  readonly speakerKind: SpeakerKind
  readonly basis: Basis | null
  readonly via: readonly Participant[]
  /** Whether its document has its text from another. */
  readonly isCopied: boolean
  readonly stated: { readonly independence: Independence | null; readonly why: string } | null
}

/**
 * Whether an origin knows by itself what it says: by a curator's word; else when a named speaker has it at first hand,
 * through no relay that others share, in a text of its own. What nobody looked into is not established.
 */
export function independenceOf(
  claims: readonly OriginClaim[],
  isShared: (relay: Participant) => boolean,
): { readonly independence: Independence; readonly why: string } {
  const stated = claims.map((claim) => claim.stated).find((each) => each?.independence != null)
  if (stated?.independence != null) return { independence: stated.independence, why: stated.why }
  const named = claims.filter(({ speakerKind }) => speakerKind === 'NAMED')
  const atFirstHand = named.filter(({ basis }) => basis !== null && BASES.has(basis))
  const direct = atFirstHand.filter(({ via }) => via[0] === undefined || !isShared(via[0]))
  const own = direct.filter(({ isCopied }) => !isCopied)
  if (own.length > 0) return { independence: 'ESTABLISHED', why: 'A named speaker knows it at first hand.' }
  return { independence: 'NOT_ESTABLISHED', why: whyNot(named, atFirstHand, direct) }
}

const BASES: ReadonlySet<Basis> = new Set(FIRST_HAND)

/** The first thing that is wanting. */
function whyNot(
  named: readonly OriginClaim[],
  atFirstHand: readonly OriginClaim[],
  direct: readonly OriginClaim[],
): string {
  if (named.length === 0) return 'Nobody is named who says it.'
  if (atFirstHand.length === 0) return 'Nobody who is named says that it is known at first hand.'
  if (direct.length === 0) return 'It comes through a relay that others share.'
  return 'It stands only in a text that is taken from another.'
}
