/**
 * The closed vocabularies of the claim model, one constant list each, in the order in which they are shown.
 * Sources: acts and event types after PLOVER and CAMEO, certainty after FactBank, date and place precision
 * after UCDP, source reliability after NATO's A–F scale.
 */

export const ENTITY_KINDS = [
  'ORGANIZATION',
  'STATE',
  'PERSON',
  'POPULATION',
  'LOCALITY',
  'FACILITY',
  'AGREEMENT',
] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** Kinds that can act: they carry the label `Actor` in the graph and the interface `Actor` in the API. */
export const ACTOR_KINDS = ['ORGANIZATION', 'STATE', 'PERSON', 'POPULATION'] as const satisfies EntityKind[]

export const ORGANIZATION_TYPES = [
  'ARMED_GROUP',
  'GOVERNMENT',
  'GOVERNMENT_AGENCY',
  'POLITICAL_PARTY',
  'INTERGOVERNMENTAL',
  'MILITARY_ALLIANCE',
  'MEDIA',
  'NEWS_AGENCY',
  'OTHER',
] as const
export type OrganizationType = (typeof ORGANIZATION_TYPES)[number]

export const PERSON_ROLES = [
  'OFFICIAL',
  'SPOKESPERSON',
  'DIPLOMAT',
  'POLITICIAN',
  'COMMANDER',
  'ANALYST',
  'JOURNALIST',
  'OTHER',
] as const
export type PersonRole = (typeof PERSON_ROLES)[number]

export const POPULATION_TYPES = ['ETHNIC_GROUP', 'RELIGIOUS_GROUP', 'COLLECTIVE', 'OTHER'] as const
export type PopulationType = (typeof POPULATION_TYPES)[number]

export const LOCALITY_TYPES = ['CITY', 'DISTRICT', 'PROVINCE', 'REGION', 'OTHER'] as const
export type LocalityType = (typeof LOCALITY_TYPES)[number]

export const FACILITY_TYPES = ['AIRPORT', 'DIPLOMATIC_MISSION', 'HOTEL', 'OTHER'] as const
export type FacilityType = (typeof FACILITY_TYPES)[number]

/**
 * How a name belongs to an entity. CONTEXTUAL: some texts use it of this entity although it more often names
 * another ("Daesh" said of ISKP). SPELLING: a misspelling or another transliteration. NATIVE: in its own script.
 */
export const NAME_KINDS = ['NAME', 'ALIAS', 'SPELLING', 'NATIVE', 'CONTEXTUAL'] as const
export type NameKind = (typeof NAME_KINDS)[number]

export const ACTS = [
  'ASSERT',
  'CLAIM_RESPONSIBILITY',
  'DENY',
  'ACCUSE',
  'CONDEMN',
  'WARN',
  'THREATEN',
  'PLEDGE',
  'URGE',
  'PRAISE',
  'WITHHOLD',
] as const
export type Act = (typeof ACTS)[number]

export const POLARITIES = ['AFFIRMED', 'DENIED', 'UNDETERMINED'] as const
export type Polarity = (typeof POLARITIES)[number]

export const CERTAINTIES = ['CERTAIN', 'PROBABLE', 'POSSIBLE'] as const
export type Certainty = (typeof CERTAINTIES)[number]

export const MODALITIES = ['ACTUAL', 'INTENDED', 'EXPECTED', 'CONDITIONAL'] as const
export type Modality = (typeof MODALITIES)[number]

export const ASPECTS = ['ONCE', 'REPEATED', 'RISING', 'FALLING'] as const
export type Aspect = (typeof ASPECTS)[number]

export const FORMS = ['DIRECT', 'MIXED', 'INDIRECT', 'NOMINAL', 'OWN_VOICE'] as const
export type Form = (typeof FORMS)[number]

export const BASES = ['WITNESS', 'OWN_ACT', 'OWN_COUNT', 'RECORD', 'TOLD', 'INFERRED', 'UNSTATED'] as const
export type Basis = (typeof BASES)[number]

export const CAPACITIES = ['OFFICIAL', 'INSIDER', 'OWN'] as const
export type Capacity = (typeof CAPACITIES)[number]

export const SPEAKER_KINDS = ['NAMED', 'UNNAMED', 'DOCUMENT', 'UNKNOWN'] as const
export type SpeakerKind = (typeof SPEAKER_KINDS)[number]

export const SPEAKER_ROLES = [
  'COMMANDER',
  'FIGHTER',
  'OFFICIAL',
  'MEMBER',
  'EXPERT',
  'MEDIA',
  'WITNESS',
  'RESIDENT',
  'OTHER',
] as const
export type SpeakerRole = (typeof SPEAKER_ROLES)[number]

export const GENRES = ['NEWS', 'OPINION', 'ANALYSIS', 'REPRINT'] as const
export type Genre = (typeof GENRES)[number]

/** What in an article's file is not the article. */
export const BOILERPLATE_KINDS = [
  'AD',
  'FOOTER',
  'DUPLICATE_TITLE',
  'METADATA',
  'BREADCRUMB',
  'RELATED',
  'SPAM',
] as const
export type BoilerplateKind = (typeof BOILERPLATE_KINDS)[number]

export const EVENT_KINDS = ['INCIDENT', 'SERIES'] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** The sixteen root codes of PLOVER. */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** PLOVER's modes, of those event types that have any. */
export const MODES_BY_EVENT_TYPE = {
  ASSAULT: [
    'ABDUCT',
    'BEAT',
    'TORTURE',
    'SEXUAL',
    'TARGETED',
    'DESTROY',
    'PRIMITIVE',
    'FIREARMS',
    'EXPLOSIVES',
    'SUICIDE_ATTACK',
    'AERIAL',
    'DRONE',
    'HEAVY_WEAPONS',
    'CROWD_CONTROL',
    'UNCONVENTIONAL',
  ],
  COERCE: ['ARREST', 'SEIZE', 'RESTRICT'],
  RETREAT: ['WITHDRAW', 'RELEASE', 'CEASEFIRE'],
  SANCTION: ['EXPEL'],
} as const satisfies Partial<Record<EventType, readonly string[]>>
export const EVENT_MODES = Object.values(MODES_BY_EVENT_TYPE).flat()
export type EventMode = (typeof EVENT_MODES)[number]

export const COMPLETIONS = ['COMPLETED', 'ATTEMPTED', 'FOILED'] as const
export type Completion = (typeof COMPLETIONS)[number]

export const QUANTITIES = [
  'KILLED',
  'INJURED',
  'CASUALTIES',
  'MISSING',
  'ABDUCTED',
  'ARRESTED',
  'ESCAPED',
  'RECAPTURED',
  'DISPLACED',
  'EVACUATED',
  'FIGHTERS',
  'MEMBERS',
  'ATTACKERS',
  'ATTACKS',
] as const
export type Quantity = (typeof QUANTITIES)[number]

export const COUNTED = [
  'ALL',
  'CIVILIANS',
  'CHILDREN',
  'SECURITY_FORCES',
  'MILITANTS',
  'ATTACKERS',
  'OTHER',
] as const
export type Counted = (typeof COUNTED)[number]

export const SCOPES = ['WHOLE', 'PARTIAL'] as const
export type Scope = (typeof SCOPES)[number]

export const DATE_PRECISIONS = ['DAY', 'DAYS', 'WEEK', 'MONTH', 'YEAR', 'LONGER', 'UNKNOWN'] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

export const VERDICTS = ['SAME', 'DIFFERENT', 'UNSURE'] as const
/** What a judgement says of two entities or two events. */
export type Verdict = (typeof VERDICTS)[number]

export const INDEPENDENCES = ['ESTABLISHED', 'NOT_ESTABLISHED'] as const
export type Independence = (typeof INDEPENDENCES)[number]

/** Best first: an edge over several events shows the status that comes first here. */
export const EDGE_STATUSES = ['AFFIRMED', 'ALLEGED', 'DISPUTED', 'DENIED', 'OPEN'] as const
export type EdgeStatus = (typeof EDGE_STATUSES)[number]

/** What a claim can state of a subject and perhaps an object; domains and ranges stand in predicates.ts. */
export const PREDICATES = [
  'ATTACKED',
  'KILLED',
  'ABDUCTED',
  'ARRESTED',
  'FOUGHT',
  'SEIZED',
  'REPRESSED',
  'EXPELLED',
  'WITHDREW_FROM',
  'MET',
  'AIDED',
  'PRESSED',
  'TARGETED',
  'RESPONSE_TO',
  'RESPONSIBLE_FOR',
  'BRANCH_OF',
  'PART_OF',
  'MEMBER_OF',
  'LEADS',
  'SPOKESPERSON_OF',
  'HOLDS_OFFICE_IN',
  'WORKS_FOR',
  'GOVERNMENT_OF',
  'CONTROLS',
  'PRESENT_IN',
  'PARTY_TO',
  'RECOGNISES',
  'ALLIED_WITH',
  'RIVAL_OF',
  'SUPPORTS',
  'LOST_MEMBERS_TO',
  'POSES_THREAT_TO',
  'WEAKENED',
  'STRENGTHENED',
  'CLAIMED',
] as const
export type Predicate = (typeof PREDICATES)[number]

/** Predicates without an object: a state of the subject, no edge. */
export const CONDITIONS = ['WEAKENED', 'STRENGTHENED'] as const satisfies Predicate[]
export type Condition = (typeof CONDITIONS)[number]

/** Edges that nobody codes: the projection draws them from deeds with an event. */
export const EVENT_EDGES = ['PERPETRATED', 'HIT', 'LOCATED_IN'] as const
/** Edges of who says what about whom; CLAIMED can also be coded, denied ("has not claimed it"). */
export const SPEECH_EDGES = [
  'CLAIMED',
  'DENIED_RESPONSIBILITY',
  'ACCUSED',
  'CONDEMNED',
  'PRAISED',
  'WARNED',
  'THREATENED',
  'URGED',
  'PLEDGED_TO',
] as const

/** Every type of edge that the projection draws, as a Neo4j relationship type and a value of the API's enum. */
export const RELATION_TYPES = [
  ...PREDICATES.filter(
    (predicate) => predicate !== 'WEAKENED' && predicate !== 'STRENGTHENED' && predicate !== 'CLAIMED',
  ),
  ...SPEECH_EDGES,
  ...EVENT_EDGES,
] as const
export type RelationType =
  Exclude<Predicate, Condition> | (typeof SPEECH_EDGES)[number] | (typeof EVENT_EDGES)[number]

/** What sort of statement is affirmed or denied. */
export const PROPOSITION_KINDS = [
  'RELATION',
  'CONDITION',
  'PERPETRATOR',
  'HIT',
  'FATE',
  'PLACE',
  'EVENT',
  'DATE',
  'QUANTITY',
  'STATEMENT',
  'SPEECH',
] as const
export type PropositionKind = (typeof PROPOSITION_KINDS)[number]
