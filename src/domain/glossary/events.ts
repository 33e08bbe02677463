import type { Completion, EventKind, EventMode, EventType } from '../vocabulary'
import type { Glossary } from './glossary'

export const EVENT_KIND: Glossary<EventKind> = {
  INCIDENT: 'One attack or operation without a break.',
  SERIES: 'A named or bounded series within a place smaller than a country.',
}

export const EVENT_TYPE: Glossary<EventType> = {
  AGREE: 'Parties agree, or one promises something to another.',
  CONSULT: 'They meet, visit or talk.',
  SUPPORT: 'One stands by another: endorses, recognises, signs a treaty.',
  CONCEDE: 'One gives way: eases a ban, lifts a siege, admits a wrong.',
  COOPERATE: 'They work together: trade, share intelligence, train.',
  AID: 'One gives another money, goods, weapons or shelter.',
  RETREAT: 'One draws back or lets go: withdraws, releases, ceases fire.',
  REQUEST: 'One demands or asks something of another.',
  ACCUSE: 'One blames or disapproves of another, or brings a charge.',
  REJECT: 'One refuses a demand, a proposal or a meeting.',
  THREATEN: 'One announces harm.',
  PROTEST: 'People demonstrate, strike or riot.',
  SANCTION: 'One cuts ties, bans, expels or withholds.',
  MOBILIZE: 'One readies forces.',
  COERCE: 'One forces without killing: arrests, seizes, restricts.',
  ASSAULT: 'One uses violence against people or things.',
}

export const EVENT_MODE: Glossary<EventMode> = {
  ABDUCT: 'Assault: people were carried off or held hostage.',
  BEAT: 'Assault: people were beaten.',
  TORTURE: 'Assault: people were tortured.',
  SEXUAL: 'Assault: sexual violence.',
  TARGETED: 'Assault: certain people were picked out and killed.',
  DESTROY: 'Assault: things were destroyed.',
  PRIMITIVE: 'Assault with knives, stones, fire or other simple means.',
  FIREARMS: 'Assault with guns.',
  EXPLOSIVES: 'Assault with bombs or mines that were placed or thrown.',
  SUICIDE_ATTACK: 'Assault in which an attacker meant to die.',
  AERIAL: 'Assault from the air by manned aircraft.',
  DRONE: 'Assault by unmanned aircraft.',
  HEAVY_WEAPONS: 'Assault with artillery, mortars, rockets or tanks.',
  CROWD_CONTROL: 'Assault with tear gas, batons or water on a crowd.',
  UNCONVENTIONAL: 'Assault with chemical, biological, radiological or nuclear means.',
  ARREST: 'Coercion: people were arrested.',
  SEIZE: 'Coercion: a place or goods were taken.',
  RESTRICT: 'Coercion: a ban, a curfew, a closed border.',
  WITHDRAW: 'Retreat: forces or people left.',
  RELEASE: 'Retreat: people or goods were let go.',
  CEASEFIRE: 'Retreat: the firing stopped by agreement or order.',
  EXPEL: 'Sanction: people were driven or sent out.',
}

export const COMPLETION: Glossary<Completion> = {
  COMPLETED: 'It was carried out.',
  ATTEMPTED: 'It was begun and did not succeed.',
  FOILED: 'It was stopped before it began: nobody was hit.',
}
