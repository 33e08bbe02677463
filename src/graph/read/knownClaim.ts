import { z } from 'zod'
import type { Participant } from '../../domain/claim'
import { LINKS } from '../../domain/consequences/stance'
import type { KnownClaim } from '../../domain/knownClaim'
import { parsePartialDate } from '../../domain/partialDate'
import { CERTAINTIES, COUNTED, QUANTITIES, SCOPES } from '../../domain/vocabulary'
import { CODED_COLUMNS } from './codedColumns'
import { speakerOf } from './speaker'

const text = z.string().nullable()
const number = z.number().nullable()

const claimRow = z.object({
  ...CODED_COLUMNS,
  knownFrom: z.string(),
  retiredFrom: text,
  speakerNamed: text,
  certainty: z.enum(CERTAINTIES),
  said: text,
  says: z.string(),
  revises: text,
  participants: z.array(
    z.object({ slot: z.enum(['SUBJECT', 'OBJECT', 'RELAYED_BY']), id: text, text, named: text }),
  ),
  figures: z.array(
    z.object({
      id: z.string(),
      key: text,
      quantity: z.enum(QUANTITIES),
      who: z.enum(COUNTED),
      whoText: text,
      of: text,
      place: text,
      when: text,
      value: text,
      vague: text,
      min: number,
      max: number,
      approx: z.boolean(),
      scope: z.enum(SCOPES),
      includesAttackers: z.boolean(),
      updates: number,
    }),
  ),
  stands: z.array(z.object({ link: z.enum(LINKS), key: z.string(), counts: z.boolean() })),
  origin: z.object({ id: z.string(), name: z.string(), establishedFrom: text }),
})
type ClaimRow = z.output<typeof claimRow>

/** What `cypher/fields/known-claim.cypher` gave, every thing by the id that stands for it. */
export function knownClaim(given: unknown, canonical: (id: string) => string): KnownClaim {
  const found = claimRow.parse(given)
  const { participants, when, said, ...rest } = found
  const standing = (id: string | null) => (id === null ? null : canonical(id))
  const things = (slot: ClaimRow['participants'][number]['slot']) =>
    participants.filter((each) => each.slot === slot)
  const ids = (slot: 'SUBJECT' | 'OBJECT') => things(slot).flatMap(({ id }) => standing(id) ?? [])
  return {
    ...rest,
    voidedAt: null,
    speaker: speakerOf({ ...found, speaker: standing(found.speaker) }),
    speaksFor: standing(found.speaksFor),
    via: things('RELAYED_BY').map(({ id, text, named }): Participant =>
      id === null ? { id, text: text ?? '' } : { id: canonical(id), named },
    ),
    subjects: ids('SUBJECT'),
    objects: ids('OBJECT'),
    events: [...new Set(found.events.map(canonical))],
    place: standing(found.place),
    when: when === null ? null : parsePartialDate(when),
    said: said === null ? null : parsePartialDate(said),
    figures: found.figures.map((figure) => ({
      ...figure,
      of: standing(figure.of),
      place: standing(figure.place),
    })),
  }
}
