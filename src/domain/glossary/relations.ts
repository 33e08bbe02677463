import type { Condition, EdgeStatus, Predicate, PropositionKind, RelationType } from '../vocabulary'
import type { Glossary } from './glossary'
import { PREDICATE } from './predicates'

/** As a relation a predicate means what it means in a claim; the others are only ever drawn. */
export const RELATION_TYPE: Glossary<RelationType> = {
  ...predicatesWithObject(),
  CLAIMED: 'An actor claims an event.',
  DENIED_RESPONSIBILITY: 'An actor says that it did not do an event, or is not to blame for it.',
  ACCUSED: 'Blamed another in so many words.',
  CONDEMNED: 'Disapproved of what another did.',
  PRAISED: 'Endorsed another or what it did.',
  WARNED: 'Told another of a danger from somebody else.',
  THREATENED: 'Announced to another that it would harm it.',
  URGED: 'Asked another to act.',
  PLEDGED_TO: 'Promised another to do something.',
  PERPETRATED: 'An actor is said to have done an event.',
  HIT: 'An event is said to have hit an entity.',
  LOCATED_IN: 'An event is said to have happened in a place.',
}

function predicatesWithObject(): Glossary<Exclude<Predicate, Condition>> {
  const { WEAKENED, STRENGTHENED, ...others } = PREDICATE
  return others
}

export const PROPOSITION_KIND: Glossary<PropositionKind> = {
  RELATION: 'The subject stands in a relation to the object, or did this to it.',
  CONDITION: 'The subject is weakened, or strengthened.',
  PERPETRATOR: 'The subject did the event.',
  HIT: 'The event hit the object.',
  FATE: 'The person was killed in the event.',
  PLACE: 'The event happened in the place.',
  EVENT: 'The event happened at all.',
  DATE: 'The event happened on the days that the claims give.',
  QUANTITY: 'How many: the claims’ figures of one thing, who is counted, place and period.',
  STATEMENT: 'What one claim says, where no predicate says it.',
  SPEECH: 'The subject said this of, or to, the object.',
}

export const EDGE_STATUS: Glossary<EdgeStatus> = {
  AFFIRMED: 'Affirmed, denied by nobody.',
  ALLEGED: 'Only said to be probable or possible, or only an accusation; denied by nobody.',
  DISPUTED: 'Affirmed or alleged by some, denied by others.',
  DENIED: 'Only denied.',
  OPEN: 'Only left open; of a proposition also: only intended, expected, conditional or asked for.',
}
