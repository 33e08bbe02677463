import { z } from 'zod'
import {
  ACTS,
  BASES,
  CAPACITIES,
  MODALITIES,
  POLARITIES,
  PREDICATES,
  SPEAKER_KINDS,
} from '../../domain/vocabulary'

const text = z.string().nullable()

/** What every statement that reads coded claims gives of each, for all that follows from them. */
export const CODED_COLUMNS = {
  id: z.string(),
  speakerKind: z.enum(SPEAKER_KINDS),
  speaker: text,
  speakerLabel: text,
  speakerRole: text,
  speakerCount: text,
  capacity: z.enum(CAPACITIES).nullable(),
  speaksFor: text,
  act: z.enum(ACTS),
  polarity: z.enum(POLARITIES),
  modality: z.enum(MODALITIES),
  basis: z.enum(BASES).nullable(),
  predicate: z.enum(PREDICATES).nullable(),
  when: text,
  document: z.string(),
  place: text,
  events: z.array(z.string()),
}
