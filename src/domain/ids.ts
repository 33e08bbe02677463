import { createHash } from 'node:crypto'
import { canonicalJson } from './canonicalJson'
import type { Claim, ClaimContent } from './claim'
import type { Figure } from './figure'
import type { Judgement } from './judgement'

/** Half of a SHA-256 is beyond any chance of two contents sharing an id. */
const ID_DIGITS = 32

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal digits. */
export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The fingerprint of a content: equal for equal values, whatever the order of their fields. */
export function digest(content: unknown): string {
  return sha256(canonicalJson(content)).slice(0, ID_DIGITS)
}

/** The claim under the id of its content; whether its words are at hand makes no other claim. */
export function withId(content: ClaimContent): Claim {
  const evidence = content.evidence.map(({ start, end, sha256 }) => ({ start, end, sha256 }))
  return { ...content, id: `claim-${digest({ ...content, evidence })}` }
}

export function figureId(claimId: string, position: number, figure: Figure): string {
  return `figure-${digest({ claimId, position, figure })}`
}

export function judgementId(judgement: Omit<Judgement, 'id'>): string {
  return `judgement-${digest(judgement)}`
}
