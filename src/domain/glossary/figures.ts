import type { Counted, Quantity, Scope } from '../vocabulary'
import type { Glossary } from './glossary'

export const QUANTITY: Glossary<Quantity> = {
  KILLED: 'People who died of it.',
  INJURED: 'People wounded.',
  CASUALTIES: 'Killed and wounded together, or "victims" without more.',
  MISSING: 'People of whom nothing is known.',
  ABDUCTED: 'People carried off.',
  ARRESTED: 'People arrested.',
  ESCAPED: 'People who got away from where they were held.',
  RECAPTURED: 'People who had escaped and were caught again.',
  DISPLACED: 'People who had to leave their homes.',
  EVACUATED: 'People brought to safety.',
  FIGHTERS: 'Fighters that a body has.',
  MEMBERS: 'Members that a body has, fighters or not.',
  ATTACKERS: 'People who took part in an attack.',
  ATTACKS: 'Attacks, within the place and period of the figure.',
}

export const COUNTED: Glossary<Counted> = {
  ALL: 'Everybody.',
  CIVILIANS: 'People who do not fight.',
  CHILDREN: 'Children.',
  SECURITY_FORCES: 'Soldiers, police and other forces of a state or of those who rule.',
  MILITANTS: 'Fighters of armed groups.',
  ATTACKERS: 'Those who did it.',
  OTHER: 'Others, in the words of the text.',
}

export const SCOPE: Glossary<Scope> = {
  WHOLE: 'All there were.',
  PARTIAL: 'A part of them, such as those of one hospital.',
}
