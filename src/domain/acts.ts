import type { Act, Modality, Polarity } from './vocabulary'

/** What an act makes of its content; `free`: the coder may say another polarity. */
interface Meaning {
  readonly polarity: Polarity
  readonly isFree: boolean
  readonly modality: Modality
}

const MEANINGS: Record<Act, Meaning> = {
  ASSERT: { polarity: 'AFFIRMED', isFree: true, modality: 'ACTUAL' },
  CLAIM_RESPONSIBILITY: { polarity: 'AFFIRMED', isFree: false, modality: 'ACTUAL' },
  DENY: { polarity: 'DENIED', isFree: false, modality: 'ACTUAL' },
  ACCUSE: { polarity: 'AFFIRMED', isFree: false, modality: 'ACTUAL' },
  CONDEMN: { polarity: 'AFFIRMED', isFree: false, modality: 'ACTUAL' },
  WARN: { polarity: 'AFFIRMED', isFree: false, modality: 'ACTUAL' },
  THREATEN: { polarity: 'AFFIRMED', isFree: false, modality: 'INTENDED' },
  PLEDGE: { polarity: 'AFFIRMED', isFree: false, modality: 'INTENDED' },
  URGE: { polarity: 'AFFIRMED', isFree: false, modality: 'INTENDED' },
  PRAISE: { polarity: 'AFFIRMED', isFree: false, modality: 'ACTUAL' },
  WITHHOLD: { polarity: 'UNDETERMINED', isFree: false, modality: 'ACTUAL' },
}

/** The polarity that the act gives, and whether the coder may give another. */
export function polarityOf(act: Act): { readonly polarity: Polarity; readonly isFree: boolean } {
  return MEANINGS[act]
}

/** The modality of an act's content when the coder writes none. */
export function modalityOf(act: Act): Modality {
  return MEANINGS[act].modality
}
