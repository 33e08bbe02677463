import { content } from './content'
import { quantities } from './quantities'
import { speech } from './speech'
import type { Setting, Stance, Stated } from './stance'

/**
 * What follows from one claim by itself: the propositions it affirms, denies, leaves open or performs.
 * Edges follow from the propositions (`proposition(key).edge`), as soon as one claim counts for or against.
 */
export function consequences(claim: Stated, setting: Setting): Stance[] {
  const stances = [...content(claim, setting), ...quantities(claim, setting), ...speech(claim, setting)]
  return [...new Map(stances.map((stance) => [`${stance.link} ${stance.key}`, stance])).values()]
}
