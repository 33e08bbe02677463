import { z } from 'zod'
import type { Participant } from '../../domain/claim'
import type { Setting, Stated } from '../../domain/consequences/stance'
import type { Sourced } from '../../domain/origin'
import { COUNTED, INDEPENDENCES, QUANTITIES, type Completion } from '../../domain/vocabulary'
import { CODED_COLUMNS } from '../../graph/read/codedColumns'
import { speakerOf } from '../../graph/read/speaker'
import type { Identities } from './identities'

const text = z.string().nullable()

const fact = z.object({
  ...CODED_COLUMNS,
  respondsTo: text,
  publisher: text,
  originEntity: text,
  originName: text,
  originWhy: text,
  originIndependence: z.enum(INDEPENDENCES).nullable(),
  participants: z.array(
    z.object({
      slot: z.enum(['SUBJECT', 'OBJECT', 'ADDRESSED_TO', 'RELAYED_BY']),
      id: text,
      text,
      isEvent: z.boolean(),
    }),
  ),
  figures: z.array(
    z.object({
      id: z.string(),
      quantity: z.enum(QUANTITIES),
      who: z.enum(COUNTED),
      whoText: text,
      when: text,
      of: text,
      place: text,
    }),
  ),
})

/** A claim as the graph keeps it, as far as its projection needs it. */
type Fact = z.output<typeof fact>

export function factOf(row: unknown): Fact {
  return fact.parse(row)
}

/** The parts from which propositions follow. */
export function statedOf(fact: Fact): Stated {
  return {
    ...fact,
    speaker: speakerOf(fact),
    subjects: participants(fact, 'SUBJECT'),
    objects: participants(fact, 'OBJECT'),
    addressees: participants(fact, 'ADDRESSED_TO'),
  }
}

/** The parts from which its origin follows. */
export function sourcedOf(fact: Fact): Sourced {
  const { originEntity: entity, originName: name, originWhy: why, originIndependence: independence } = fact
  return {
    ...fact,
    speaker: speakerOf(fact),
    via: participants(fact, 'RELAYED_BY'),
    origin: why === null ? null : { entity, name, why, independence },
  }
}

/** `completions`: how the events that stand for those of the claim ended. */
export function settingOf(
  { events, participants }: Fact,
  { canonical }: Identities,
  completions: ReadonlyMap<string, Completion | null>,
): Setting {
  const eventIds = new Set([
    ...events,
    ...participants.flatMap(({ id, isEvent }) => (isEvent && id !== null ? [id] : [])),
  ])
  return {
    canonical,
    completionOf: (id) => completions.get(canonical(id)) ?? null,
    isEvent: (id) => eventIds.has(id),
  }
}

function participants(fact: Fact, slot: Fact['participants'][number]['slot']): Participant[] {
  return fact.participants
    .filter((each) => each.slot === slot)
    .map(({ id, text }) => (id === null ? { id, text: text ?? '' } : { id, named: null }))
}
