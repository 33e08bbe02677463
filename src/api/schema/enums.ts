import { registerEnumType } from 'type-graphql'
import { DISPUTE_RULES } from '../../domain/disputes/finding'
import { BEST_RULES } from '../../domain/figures/best'
import { CHANGE_KINDS } from '../../domain/changes'
import { CLAIM_STATUSES } from '../../domain/responsibility'
import { COPY_REASONS } from '../../domain/origins/copies'
import { INTERVALS } from '../../domain/series/intervals'
import * as documents from '../../domain/glossary/documents'
import * as entities from '../../domain/glossary/entities'
import * as events from '../../domain/glossary/events'
import * as figures from '../../domain/glossary/figures'
import type { Glossary } from '../../domain/glossary/glossary'
import { PREDICATE } from '../../domain/glossary/predicates'
import * as relations from '../../domain/glossary/relations'
import * as speakers from '../../domain/glossary/speakers'
import * as speech from '../../domain/glossary/speech'
import * as words from '../../domain/vocabulary'
import { PATH_RANKS } from '../decided/pathRanks'
import { SERIES_KEYS } from '../decided/seriesKeys'

/** A closed vocabulary as an enum of the schema, with a sentence for each value. */
function enumOf<T extends string>(
  values: readonly T[],
  name: string,
  description: string,
  meanings: Glossary<T>,
): Record<string, T> {
  const members = Object.fromEntries(values.map((value) => [value, value]))
  const valuesConfig = Object.fromEntries(values.map((value) => [value, { description: meanings[value] }]))
  registerEnumType(members, { name, description, valuesConfig })
  return members
}

export const DisputeRule = enumOf(
  DISPUTE_RULES,
  'DisputeRule',
  'By which rule the sides of a dispute were found.',
  {
    POLARITY: 'One affirms what another denies.',
    OPPOSITE: 'Opposites are affirmed: weakened and strengthened, allied and rivals.',
    RESPONSIBILITY: 'An event is claimed by, or laid to, actors who do not belong together.',
    FIGURES: 'Numbers that are not near each other.',
    ONCE_ONLY: 'Somebody is said to have been killed in two different events.',
    FACET: 'Days or places of one incident that do not go together.',
    TENSION: 'A curator set claims against each other that do not contradict each other.',
  },
)
export const Gap = enumOf(['DISJOINT', 'OPEN_ENDED'] as const, 'Gap', 'How figures disagree.', {
  DISJOINT: 'They cannot all be right.',
  OPEN_ENDED: 'They could be: the lower ones are floors, such as "at least six".',
})
export const ClaimStatus = enumOf(CLAIM_STATUSES, 'ClaimStatus', 'Whether anybody claims an event.', {
  CLAIMED: 'One actor claims it, or several that belong together.',
  COMPETING: 'Actors claim it that do not belong together.',
  STATED_UNCLAIMED: 'Nobody does, and a document says that nobody has.',
  DENIED_ONLY: 'Nobody does, and somebody denies it.',
  NO_CLAIM_KNOWN: 'Nothing of this is recorded here. It does not say that there was no claim.',
})
export const BestRule = enumOf(BEST_RULES, 'BestRule', 'By which rule a figure is the best.', {
  CURATOR: 'Somebody chose it, with a reason.',
  MOST_ORIGINS:
    'Of figures near each other from two established origins or more, the one that most origins give.',
  ONLY_ORIGIN: 'The only origin has it from a record or its own count.',
  NONE: 'No rule gives one.',
})
export const Interval = enumOf(INTERVALS, 'Interval', 'Into what a period is parted.', {
  DAY: 'Into days.',
  WEEK: 'Into weeks, from Monday to Sunday.',
  MONTH: 'Into months of the calendar.',
  YEAR: 'Into years of the calendar.',
})
export const PathRank = enumOf(PATH_RANKS, 'PathRank', 'Which paths come first.', {
  SUPPORT: 'Those with the best supported weakest hop, of the 50 shortest that go through no busy node.',
  LENGTH: 'The shortest, through whatever there is. One of them is found much faster.',
})
export const SeriesKey = enumOf(SERIES_KEYS, 'SeriesKey', 'By what incidents are counted apart.', {
  PERPETRATOR: 'By who is said to have done them, but for what is only denied or left open.',
  TARGET: 'By whom or what they are said to have hit.',
  PLACE: 'By where they are said to have happened, as precisely as it is said.',
  PROVINCE: 'By the province in which that place lies, or which it is.',
  PUBLISHER: 'By who published documents that tell of them.',
  TYPE: 'By what sort of event they are.',
  MODE: 'By how they were done.',
})
export const ChangeKind = enumOf(CHANGE_KINDS, 'ChangeKind', 'How something changed.', {
  APPEARED: 'It came to be known: a claim, a relation, a dispute.',
  REVISED: 'Its speaker is known to have taken this word back.',
  VOIDED: 'It was found to be a coding error.',
  TURNED: 'Its status became another.',
  ENDED: 'It is disputed no longer.',
})
export const EntityKind = enumOf(
  words.ENTITY_KINDS,
  'EntityKind',
  'What kind of thing an entity is; each is an object type.',
  entities.ENTITY_KIND,
)
export const OrganizationType = enumOf(
  words.ORGANIZATION_TYPES,
  'OrganizationType',
  'What sort of organization.',
  entities.ORGANIZATION_TYPE,
)
export const PersonRole = enumOf(
  words.PERSON_ROLES,
  'PersonRole',
  'In what role a person appears in the reporting.',
  entities.PERSON_ROLE,
)
export const PopulationType = enumOf(
  words.POPULATION_TYPES,
  'PopulationType',
  'What holds a population together.',
  entities.POPULATION_TYPE,
)
export const LocalityType = enumOf(
  words.LOCALITY_TYPES,
  'LocalityType',
  'What sort of place.',
  entities.LOCALITY_TYPE,
)
export const FacilityType = enumOf(
  words.FACILITY_TYPES,
  'FacilityType',
  'What sort of facility.',
  entities.FACILITY_TYPE,
)
export const NameKind = enumOf(
  words.NAME_KINDS,
  'NameKind',
  'How a name belongs to what it names.',
  entities.NAME_KIND,
)
export const Act = enumOf(
  words.ACTS,
  'Act',
  'What a speaker does with words; after PLOVER and CAMEO.',
  speech.ACT,
)
export const Polarity = enumOf(
  words.POLARITIES,
  'Polarity',
  'Whether a claim affirms its content.',
  speech.POLARITY,
)
export const Certainty = enumOf(
  words.CERTAINTIES,
  'Certainty',
  'How sure the speaker is; after FactBank.',
  speech.CERTAINTY,
)
export const Modality = enumOf(
  words.MODALITIES,
  'Modality',
  'Whether the content is said to be so, or only meant, expected or conditional.',
  speech.MODALITY,
)
export const Aspect = enumOf(
  words.ASPECTS,
  'Aspect',
  'Whether something happens once, often, more often or less often.',
  speech.ASPECT,
)
export const Form = enumOf(words.FORMS, 'Form', 'How the document gives the words.', speech.FORM)
export const Basis = enumOf(words.BASES, 'Basis', 'On what the speaker says it.', speech.BASIS)
export const Capacity = enumOf(
  words.CAPACITIES,
  'Capacity',
  'For whom the speaker speaks.',
  speakers.CAPACITY,
)
export const SpeakerKind = enumOf(
  words.SPEAKER_KINDS,
  'SpeakerKind',
  'How a speaker is known.',
  speakers.SPEAKER_KIND,
)
export const SpeakerRole = enumOf(
  words.SPEAKER_ROLES,
  'SpeakerRole',
  'What an unnamed speaker is said to be.',
  speakers.SPEAKER_ROLE,
)
export const Genre = enumOf(words.GENRES, 'Genre', 'What sort of document.', documents.GENRE)
export const EventKind = enumOf(
  words.EVENT_KINDS,
  'EventKind',
  'How much one event covers.',
  events.EVENT_KIND,
)
export const EventType = enumOf(
  words.EVENT_TYPES,
  'EventType',
  'The sixteen root types of PLOVER.',
  events.EVENT_TYPE,
)
export const EventMode = enumOf(
  words.EVENT_MODES,
  'EventMode',
  'How it was done: modes of PLOVER.',
  events.EVENT_MODE,
)
export const Completion = enumOf(words.COMPLETIONS, 'Completion', 'Whether it came about.', events.COMPLETION)
export const Quantity = enumOf(words.QUANTITIES, 'Quantity', 'What a figure counts.', figures.QUANTITY)
export const Counted = enumOf(words.COUNTED, 'Counted', 'Who is counted.', figures.COUNTED)
export const Scope = enumOf(
  words.SCOPES,
  'Scope',
  'Whether a figure counts all or a part, such as one hospital’s.',
  figures.SCOPE,
)
export const DatePrecision = enumOf(
  words.DATE_PRECISIONS,
  'DatePrecision',
  'How precisely a date is known; after UCDP.',
  documents.DATE_PRECISION,
)
export const Verdict = enumOf(
  words.VERDICTS,
  'Verdict',
  'What a judgement says of two entities or two events.',
  documents.VERDICT,
)
export const CopyReason = enumOf(
  COPY_REASONS,
  'CopyReason',
  'How it is known that a document has its text from another.',
  documents.COPY_REASON,
)
export const Independence = enumOf(
  words.INDEPENDENCES,
  'Independence',
  'Whether an origin is known to speak from its own knowledge.',
  documents.INDEPENDENCE,
)
export const EdgeStatus = enumOf(
  words.EDGE_STATUSES,
  'EdgeStatus',
  'How a relation stands by the claims about it.',
  relations.EDGE_STATUS,
)
export const Predicate = enumOf(
  words.PREDICATES,
  'Predicate',
  'What a claim states of its subject.',
  PREDICATE,
)
export const RelationType = enumOf(
  words.RELATION_TYPES,
  'RelationType',
  'The types of the network’s edges.',
  relations.RELATION_TYPE,
)
export const PropositionKind = enumOf(
  words.PROPOSITION_KINDS,
  'PropositionKind',
  'What sort of statement is affirmed or denied.',
  relations.PROPOSITION_KIND,
)
export const Direction = enumOf(
  ['OUT', 'IN', 'BOTH'] as const,
  'Direction',
  'Which relations of an entity: from it, to it, or both.',
  { OUT: 'From it to others.', IN: 'From others to it.', BOTH: 'From it and to it.' },
)
export const SortDirection = enumOf(
  ['ASC', 'DESC'] as const,
  'SortDirection',
  'Upwards, with missing values last, or downwards, with missing values first.',
  { ASC: 'Upwards, with missing values last.', DESC: 'Downwards, with missing values first.' },
)
