import { z } from 'zod'
import { parsePartialDate } from '../../domain/partialDate'
import type { Backing } from '../../domain/standing'
import { ACTS, CERTAINTIES } from '../../domain/vocabulary'

/** What every statement that reads claims behind a proposition gives of each. */
export const BACKING_COLUMNS = {
  claim: z.string(),
  act: z.enum(ACTS),
  certainty: z.enum(CERTAINTIES),
  knownFrom: z.string(),
  said: z.string().nullable(),
  when: z.string().nullable(),
  document: z.string(),
  origin: z.string(),
  retiredFrom: z.string().nullable(),
  events: z.array(z.object({ id: z.string(), when: z.string().nullable() })),
}
type Row = z.output<z.ZodObject<typeof BACKING_COLUMNS>>

/** A claim that stands to a proposition by this link; what it does not date, its only event does. */
export function backingOf(
  { act, certainty, said, when, events, ...rest }: Row,
  link: Backing['link'],
  canonical: (id: string) => string,
): Backing {
  const date = when ?? (events.length === 1 ? (events[0]?.when ?? null) : null)
  return {
    claim: rest.claim,
    document: rest.document,
    origin: rest.origin,
    knownFrom: rest.knownFrom,
    retiredFrom: rest.retiredFrom,
    link,
    isPlain: link === 'PERFORMS' || (certainty === 'CERTAIN' && act !== 'ACCUSE'),
    events: [...new Set(events.map(({ id }) => canonical(id)))],
    said: said === null ? null : parsePartialDate(said),
    when: date === null || date === '' ? null : parsePartialDate(date),
  }
}
