import type { Act, Aspect, Basis, Certainty, Form, Modality, Polarity } from '../vocabulary'
import type { Glossary } from './glossary'

export const ACT: Glossary<Act> = {
  ASSERT: 'Says, reports, estimates, confirms.',
  CLAIM_RESPONSIBILITY: 'Says: we did it.',
  DENY: 'Rejects what others say, or plays it down.',
  ACCUSE: 'Blames another.',
  CONDEMN: 'Disapproves of a deed taken as done.',
  WARN: 'Warns of danger from others.',
  THREATEN: 'Announces harm from the speaker.',
  PLEDGE: 'Commits itself.',
  URGE: 'Asks another to act.',
  PRAISE: 'Endorses.',
  WITHHOLD: 'Does not say: no comment, cannot confirm.',
}

export const POLARITY: Glossary<Polarity> = {
  AFFIRMED: 'It is so.',
  DENIED: 'It is not so.',
  UNDETERMINED: 'The speaker leaves it open.',
}

export const CERTAINTY: Glossary<Certainty> = {
  CERTAIN: 'Said without reserve.',
  PROBABLE: 'Said to be likely: "probably", "is believed to".',
  POSSIBLE: 'Said to be possible: "may", "could", "perhaps".',
}

export const MODALITY: Glossary<Modality> = {
  ACTUAL: 'Said to be so, or to have been so.',
  INTENDED: 'Somebody wants it: "seeks to", "aims at"; also what is pledged, threatened or urged.',
  EXPECTED: 'Said of what is to come: "will".',
  CONDITIONAL: 'Said to be so if something else is: "if", "unless".',
}

export const ASPECT: Glossary<Aspect> = {
  ONCE: 'One time, or a state that holds.',
  REPEATED: 'Again and again, without naming the single times.',
  RISING: 'Ever more, or more than before.',
  FALLING: 'Ever less, or less than before.',
}

export const FORM: Glossary<Form> = {
  DIRECT: 'The speaker’s own words, in quotation marks.',
  MIXED: 'Reported, with some of the speaker’s own words in quotation marks.',
  INDIRECT: 'Reported in the document’s words: "he said that …".',
  NOMINAL: 'Only mentioned by a noun: "its denial", "the claim of responsibility".',
  OWN_VOICE: 'Not reported: the document says it itself.',
}

export const BASIS: Glossary<Basis> = {
  WITNESS: 'Saw or heard it.',
  OWN_ACT: 'Did it, or belongs to those who did.',
  OWN_COUNT: 'Counted or studied it.',
  RECORD: 'Has it from a record: a register, a court, a hospital’s list.',
  TOLD: 'Has it from somebody else.',
  INFERRED: 'Concludes it from something else.',
  UNSTATED: 'The text does not say.',
}
