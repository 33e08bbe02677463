import { registerEnumType } from 'type-graphql'
import { DISPUTE_RULES } from '../../domain/disputes/finding'
import { BEST_RULES } from '../../domain/figures/best'
import { CHANGE_KINDS } from '../../domain/changes'
import { CLAIM_STATUSES } from '../../domain/responsibility'
import { COPY_REASONS } from '../../domain/origins/copies'
import { INTERVALS } from '../../domain/series/intervals'
import * as words from '../../domain/vocabulary'
import { PATH_RANKS } from '../decided/pathRanks'
import { SERIES_KEYS } from '../decided/seriesKeys'

/** A closed vocabulary as an enum of the schema, with a sentence for each value that needs one. */
function enumOf<T extends string>(
  values: readonly T[],
  name: string,
  description: string,
  meanings: Readonly<Record<string, string>> = {},
): Record<string, T> {
  const members = Object.fromEntries(values.map((value) => [value, value]))
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([value, text]) => [value, { description: text }]),
  )
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
  WEEK: 'From Monday to Sunday.',
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
)
export const OrganizationType = enumOf(
  words.ORGANIZATION_TYPES,
  'OrganizationType',
  'What sort of organization.',
)
export const PersonRole = enumOf(
  words.PERSON_ROLES,
  'PersonRole',
  'In what role a person appears in the reporting.',
)
export const PopulationType = enumOf(
  words.POPULATION_TYPES,
  'PopulationType',
  'What holds a population together.',
)
export const LocalityType = enumOf(words.LOCALITY_TYPES, 'LocalityType', 'What sort of place.')
export const FacilityType = enumOf(words.FACILITY_TYPES, 'FacilityType', 'What sort of facility.')
export const NameKind = enumOf(words.NAME_KINDS, 'NameKind', 'How a name belongs to what it names.', {
  NAME: 'The name under which it is listed.',
  ALIAS: 'Another name for it.',
  SPELLING: 'A misspelling or another transliteration.',
  NATIVE: 'Its name in its own script.',
  CONTEXTUAL: 'A name that some texts use of it although it more often names another.',
})
export const Act = enumOf(words.ACTS, 'Act', 'What a speaker does with words; after PLOVER and CAMEO.', {
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
})
export const Polarity = enumOf(words.POLARITIES, 'Polarity', 'Whether a claim affirms its content.', {
  AFFIRMED: 'It is so.',
  DENIED: 'It is not so.',
  UNDETERMINED: 'The speaker leaves it open.',
})
export const Certainty = enumOf(words.CERTAINTIES, 'Certainty', 'How sure the speaker is; after FactBank.')
export const Modality = enumOf(
  words.MODALITIES,
  'Modality',
  'Whether the content is said to be so, or only meant, expected or conditional.',
)
export const Aspect = enumOf(
  words.ASPECTS,
  'Aspect',
  'Whether something happens once, often, more often or less often.',
)
export const Form = enumOf(words.FORMS, 'Form', 'How the document gives the words.')
export const Basis = enumOf(words.BASES, 'Basis', 'On what the speaker says it.')
export const Capacity = enumOf(words.CAPACITIES, 'Capacity', 'For whom the speaker speaks.', {
  OFFICIAL: 'As the voice of a body.',
  INSIDER: 'From inside a body, not as its voice.',
  OWN: 'For the speaker alone.',
})
export const SpeakerKind = enumOf(words.SPEAKER_KINDS, 'SpeakerKind', 'How a speaker is known.', {
  NAMED: 'A named entity.',
  UNNAMED: 'Somebody described but not named; never an entity.',
  DOCUMENT: 'The document in its own voice.',
  UNKNOWN: 'Somebody, not said who.',
})
export const SpeakerRole = enumOf(
  words.SPEAKER_ROLES,
  'SpeakerRole',
  'What an unnamed speaker is said to be.',
)
export const Genre = enumOf(words.GENRES, 'Genre', 'What sort of document.')
export const EventKind = enumOf(words.EVENT_KINDS, 'EventKind', 'How much one event covers.', {
  INCIDENT: 'One attack or operation without a break.',
  SERIES: 'A named or bounded series within a place smaller than a country.',
})
export const EventType = enumOf(words.EVENT_TYPES, 'EventType', 'The sixteen root types of PLOVER.')
export const EventMode = enumOf(words.EVENT_MODES, 'EventMode', 'How it was done: modes of PLOVER.')
export const Completion = enumOf(words.COMPLETIONS, 'Completion', 'Whether it came about.')
export const Quantity = enumOf(words.QUANTITIES, 'Quantity', 'What a figure counts.')
export const Counted = enumOf(words.COUNTED, 'Counted', 'Who is counted.')
export const Scope = enumOf(
  words.SCOPES,
  'Scope',
  'Whether a figure counts all or a part, such as one hospital’s.',
)
export const DatePrecision = enumOf(
  words.DATE_PRECISIONS,
  'DatePrecision',
  'How precisely a date is known; after UCDP.',
)
export const Verdict = enumOf(
  words.VERDICTS,
  'Verdict',
  'What a judgement says of two entities or two events.',
)
export const CopyReason = enumOf(
  COPY_REASONS,
  'CopyReason',
  'How it is known that a document has its text from another.',
  {
    COPY: 'The data say that it is the same text.',
    TRANSLATION: 'The data say that it is the same text in another language.',
    OVERLAP: 'Half of the word sequences of the shorter text or more stand in both.',
    JUDGEMENT: 'A curator says so.',
  },
)
export const Independence = enumOf(
  words.INDEPENDENCES,
  'Independence',
  'Whether an origin is known to speak from its own knowledge.',
)
export const EdgeStatus = enumOf(
  words.EDGE_STATUSES,
  'EdgeStatus',
  'How a relation stands by the claims about it.',
  {
    AFFIRMED: 'Affirmed, denied by nobody.',
    ALLEGED: 'Only said to be probable or possible, or only an accusation; denied by nobody.',
    DISPUTED: 'Affirmed or alleged by some, denied by others.',
    DENIED: 'Only denied.',
    OPEN: 'Only left open; of a proposition also: only intended, expected, conditional or asked for.',
  },
)
export const Predicate = enumOf(words.PREDICATES, 'Predicate', 'What a claim states of its subject.')
export const RelationType = enumOf(
  words.RELATION_TYPES,
  'RelationType',
  'The types of the network’s edges.',
  {
    PERPETRATED: 'An actor is said to have done an event.',
    HIT: 'An event is said to have hit an entity.',
    LOCATED_IN: 'An event is said to have happened in a place.',
    CLAIMED: 'An actor claims an event.',
    TARGETED: 'An actor aimed at an entity, hit or not.',
  },
)
export const PropositionKind = enumOf(
  words.PROPOSITION_KINDS,
  'PropositionKind',
  'What sort of statement is affirmed or denied.',
)
export const Direction = enumOf(
  ['OUT', 'IN', 'BOTH'],
  'Direction',
  'Which relations of an entity: from it, to it, or both.',
)
export const SortDirection = enumOf(
  ['ASC', 'DESC'],
  'SortDirection',
  'Upwards, with missing values last, or downwards, with missing values first.',
)
