import type { ClaimContent } from '../claim'
import { ENDS } from './ends'
import { FIGURES } from './figures'
import type { Refusal, Surroundings } from './refusal'
import { SHAPE } from './shape'
import { SPEAKERS } from './speakers'

/** Every rule of the model that the claim breaks; none: it may be recorded. */
export function refusals(claim: ClaimContent, surroundings: Surroundings): Refusal[] {
  return [...SHAPE, ...SPEAKERS, ...ENDS, ...FIGURES].flatMap((rule) => rule(claim, surroundings))
}
