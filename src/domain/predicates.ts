import { ACTOR_KINDS, ENTITY_KINDS, type EntityKind, type Predicate } from './vocabulary'

/** What can stand at an end of a predicate. */
export type ThingKind = EntityKind | 'EVENT'

interface PredicateMeaning {
  /** What may be its subject and its object; null: it has no object. */
  readonly domain: readonly ThingKind[]
  readonly range: readonly ThingKind[] | null
  /** How it reads from its subject, and from its object. */
  readonly forwards: string
  readonly backwards: string
  /** DEED and HAPPENING happen; with an event, only a DEED makes a perpetrator and a hit. STATE holds. ABOUT speaks of what happened. */
  readonly sort: 'DEED' | 'HAPPENING' | 'ABOUT' | 'STATE' | 'CONDITION' | 'SPEECH'
  readonly isSymmetric?: true
  readonly opposite?: Predicate
  /** Codes of CAMEO that it comes nearest to. */
  readonly cameo?: string
}

const ACTOR = ACTOR_KINDS
const ANY = ENTITY_KINDS
const GROUND = ['LOCALITY', 'FACILITY', 'STATE'] as const
const BODY = ['ORGANIZATION', 'STATE'] as const
const ORGANIZATION = ['ORGANIZATION'] as const
const PERSON = ['PERSON'] as const
const STATE = ['STATE'] as const
const EVENT = ['EVENT'] as const

/** Domains, ranges and readings after the model's table; CAMEO codes as there. */
export const MEANINGS: Record<Predicate, PredicateMeaning> = {
  ATTACKED: {
    sort: 'DEED',
    domain: ACTOR,
    range: ANY,
    forwards: 'attacked',
    backwards: 'attacked by',
    cameo: '18, 19, 20',
  },
  KILLED: {
    sort: 'DEED',
    domain: ACTOR,
    range: PERSON,
    forwards: 'killed',
    backwards: 'killed by',
    cameo: '186',
  },
  ABDUCTED: {
    sort: 'DEED',
    domain: ACTOR,
    range: ['PERSON', 'POPULATION', 'ORGANIZATION'],
    forwards: 'abducted',
    backwards: 'abducted by',
    cameo: '181',
  },
  ARRESTED: {
    sort: 'DEED',
    domain: ACTOR,
    range: ['PERSON', 'POPULATION', 'ORGANIZATION'],
    forwards: 'arrested',
    backwards: 'arrested by',
    cameo: '173',
  },
  FOUGHT: {
    sort: 'HAPPENING',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'fought',
    backwards: 'fought',
    isSymmetric: true,
    cameo: '190',
  },
  SEIZED: {
    sort: 'DEED',
    domain: ACTOR,
    range: GROUND,
    forwards: 'seized',
    backwards: 'seized by',
    cameo: '192',
  },
  REPRESSED: {
    sort: 'DEED',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'repressed',
    backwards: 'repressed by',
    cameo: '175',
  },
  EXPELLED: {
    sort: 'DEED',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'expelled',
    backwards: 'expelled by',
    cameo: '166, 174',
  },
  WITHDREW_FROM: {
    sort: 'HAPPENING',
    domain: ACTOR,
    range: GROUND,
    forwards: 'withdrew from',
    backwards: 'left by',
    cameo: '087',
  },
  MET: {
    sort: 'HAPPENING',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'met',
    backwards: 'met',
    isSymmetric: true,
    cameo: '04',
  },
  AIDED: {
    sort: 'HAPPENING',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'aided',
    backwards: 'aided by',
    cameo: '07',
  },
  PRESSED: {
    sort: 'HAPPENING',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'pressed',
    backwards: 'pressed by',
    cameo: '10',
  },
  TARGETED: { sort: 'ABOUT', domain: ACTOR, range: ANY, forwards: 'aimed at', backwards: 'aimed at by' },
  RESPONSE_TO: {
    sort: 'ABOUT',
    domain: EVENT,
    range: EVENT,
    forwards: 'was a response to',
    backwards: 'answered by',
  },
  RESPONSIBLE_FOR: {
    sort: 'ABOUT',
    domain: ACTOR,
    range: EVENT,
    forwards: 'is responsible for',
    backwards: 'blamed on',
  },
  BRANCH_OF: {
    sort: 'STATE',
    domain: ORGANIZATION,
    range: ORGANIZATION,
    forwards: 'is a branch of',
    backwards: 'has branch',
  },
  PART_OF: {
    sort: 'STATE',
    domain: ORGANIZATION,
    range: ORGANIZATION,
    forwards: 'is part of',
    backwards: 'has part',
  },
  MEMBER_OF: {
    sort: 'STATE',
    domain: PERSON,
    range: BODY,
    forwards: 'is a member of',
    backwards: 'has member',
  },
  LEADS: { sort: 'STATE', domain: PERSON, range: BODY, forwards: 'leads', backwards: 'led by' },
  SPOKESPERSON_OF: {
    sort: 'STATE',
    domain: PERSON,
    range: BODY,
    forwards: 'is spokesperson of',
    backwards: 'has spokesperson',
  },
  HOLDS_OFFICE_IN: {
    sort: 'STATE',
    domain: PERSON,
    range: BODY,
    forwards: 'holds office in',
    backwards: 'has office held by',
  },
  WORKS_FOR: { sort: 'STATE', domain: PERSON, range: BODY, forwards: 'works for', backwards: 'employs' },
  GOVERNMENT_OF: {
    sort: 'STATE',
    domain: ORGANIZATION,
    range: STATE,
    forwards: 'is the government of',
    backwards: 'governed by',
  },
  CONTROLS: {
    sort: 'STATE',
    domain: BODY,
    range: ['LOCALITY', 'FACILITY', 'ORGANIZATION', 'STATE'],
    forwards: 'controls',
    backwards: 'controlled by',
  },
  PRESENT_IN: {
    sort: 'STATE',
    domain: ACTOR,
    range: ['LOCALITY', 'STATE'],
    forwards: 'is present in',
    backwards: 'hosts',
  },
  PARTY_TO: {
    sort: 'STATE',
    domain: ACTOR,
    range: ['AGREEMENT'],
    forwards: 'is party to',
    backwards: 'has party',
    cameo: '057',
  },
  RECOGNISES: {
    sort: 'STATE',
    domain: STATE,
    range: BODY,
    forwards: 'recognises',
    backwards: 'recognised by',
    cameo: '054',
  },
  ALLIED_WITH: {
    sort: 'STATE',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'is allied with',
    backwards: 'is allied with',
    isSymmetric: true,
    opposite: 'RIVAL_OF',
  },
  RIVAL_OF: {
    sort: 'STATE',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'is a rival of',
    backwards: 'is a rival of',
    isSymmetric: true,
    opposite: 'ALLIED_WITH',
  },
  SUPPORTS: {
    sort: 'STATE',
    domain: ACTOR,
    range: ACTOR,
    forwards: 'supports',
    backwards: 'supported by',
    cameo: '06, 07',
  },
  LOST_MEMBERS_TO: {
    sort: 'STATE',
    domain: ORGANIZATION,
    range: ORGANIZATION,
    forwards: 'lost members to',
    backwards: 'drew members from',
  },
  POSES_THREAT_TO: {
    sort: 'STATE',
    domain: ACTOR,
    range: ANY,
    forwards: 'poses a threat to',
    backwards: 'threatened by',
  },
  WEAKENED: {
    sort: 'CONDITION',
    domain: ACTOR,
    range: null,
    forwards: 'is weakened',
    backwards: 'weakened',
    opposite: 'STRENGTHENED',
  },
  STRENGTHENED: {
    sort: 'CONDITION',
    domain: ACTOR,
    range: null,
    forwards: 'is strengthened',
    backwards: 'strengthened',
    opposite: 'WEAKENED',
  },
  CLAIMED: { sort: 'SPEECH', domain: ACTOR, range: EVENT, forwards: 'claimed', backwards: 'claimed by' },
}

/** Whether it happens (ATTACKED … PRESSED), so that it needs an event or an aspect. */
export function happens(predicate: Predicate): boolean {
  const { sort } = MEANINGS[predicate]
  return sort === 'DEED' || sort === 'HAPPENING'
}

/** Whether, with an event, it makes a perpetrator and what was hit. */
export function isDeedOfEvent(predicate: Predicate): boolean {
  return MEANINGS[predicate].sort === 'DEED'
}
