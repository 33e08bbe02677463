import type { Capacity, SpeakerKind, SpeakerRole } from '../vocabulary'
import type { Glossary } from './glossary'

export const CAPACITY: Glossary<Capacity> = {
  OFFICIAL: 'As the voice of a body.',
  INSIDER: 'From inside a body, not as its voice.',
  OWN: 'For the speaker alone.',
}

export const SPEAKER_KIND: Glossary<SpeakerKind> = {
  NAMED: 'A named entity.',
  UNNAMED: 'Somebody described but not named; never an entity.',
  DOCUMENT: 'The document in its own voice.',
  UNKNOWN: 'Somebody, not said who.',
}

export const SPEAKER_ROLE: Glossary<SpeakerRole> = {
  COMMANDER: 'Leads fighters.',
  FIGHTER: 'Fights for an armed group or a force.',
  OFFICIAL: 'Holds an office.',
  MEMBER: 'Belongs to the body, in what position is not said.',
  EXPERT: 'Is cited for knowing the matter: an analyst, a study.',
  MEDIA: 'Reports: a journalist, a medium.',
  WITNESS: 'Saw or heard it.',
  RESIDENT: 'Lives where it happened.',
  OTHER: 'None of these.',
}

export const SPEAKER_COUNT: Glossary<'SOME' | 'MANY'> = {
  SOME: 'More than one, not said how many: "commanders".',
  MANY: 'Said to be many: "many analysts".',
}
