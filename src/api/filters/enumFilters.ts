import * as enums from '../schema/enums'
import { enumFilter } from './enumFilter'

export const EntityKindFilter = enumFilter('EntityKind', enums.EntityKind)
export const EventKindFilter = enumFilter('EventKind', enums.EventKind)
export const EventTypeFilter = enumFilter('EventType', enums.EventType)
export const EventModeFilter = enumFilter('EventMode', enums.EventMode)
export const CompletionFilter = enumFilter('Completion', enums.Completion)
export const GenreFilter = enumFilter('Genre', enums.Genre)
export const ActFilter = enumFilter('Act', enums.Act)
export const PolarityFilter = enumFilter('Polarity', enums.Polarity)
export const CertaintyFilter = enumFilter('Certainty', enums.Certainty)
export const ModalityFilter = enumFilter('Modality', enums.Modality)
export const CapacityFilter = enumFilter('Capacity', enums.Capacity)
export const PredicateFilter = enumFilter('Predicate', enums.Predicate)
