import { parsePartialDate } from '../../../src/domain/partialDate'
import { READINGS } from '../../../src/domain/readings'
import type { World } from '../world/world'
import { GraphNode, Link } from '../world/world'
import { affirmingOrigins, type Arguments } from './reach'
import type { Seen } from './seen'

type Leaf = (seen: Seen, world: World, args: Arguments) => unknown

/** The leaves that are not simply the property of their name. */
export const LEAVES: Readonly<Record<string, Leaf>> = {
  'Organization.organizationType': (seen) => seen.property('type'),
  'Population.populationType': (seen) => seen.property('type'),
  'Locality.localityType': (seen) => seen.property('type'),
  'Facility.facilityType': (seen) => seen.property('type'),
  'Locality.latitude': (seen) => coordinate(seen, 'latitude'),
  'Locality.longitude': (seen) => coordinate(seen, 'longitude'),
  'Facility.latitude': (seen) => coordinate(seen, 'latitude'),
  'Facility.longitude': (seen) => coordinate(seen, 'longitude'),
  'Person.roles': (seen) => seen.property('roles') ?? [],
  'Event.datePrecision': (seen) => seen.property('datePrecision') ?? 'UNKNOWN',
  'Claim.whenPrecision': (seen) => precision(seen.property('when')),
  'Claim.saidPrecision': (seen) => precision(seen.property('said')),
  'Figure.whenPrecision': (seen) => precision(seen.property('when')),
  'Relation.occurredPrecision': (seen) => precision(seen.property('occurred')),
  'Proposition.occurredPrecision': (seen) => precision(seen.property('occurred')),
  'Claim.aspect': (seen) => seen.property('aspect') ?? 'ONCE',
  'Claim.unsure': (seen) => seen.property('unsure') ?? [],
  'Figure.who': (seen) => seen.property('who') ?? 'ALL',
  'Figure.scope': (seen) => seen.property('scope') ?? 'WHOLE',
  'Figure.approx': (seen) => seen.property('approx') ?? false,
  'Figure.includesAttackers': (seen) => seen.property('includesAttackers') ?? false,
  'Speaker.kind': (seen) => seen.property('speakerKind'),
  'Speaker.named': (seen) => seen.property('speakerNamed'),
  'Speaker.role': (seen) => seen.property('speakerRole'),
  'Speaker.count': (seen) => seen.property('speakerCount'),
  'Speaker.label': speakerLabel,
  'Participant.label': ({ thing }) =>
    thing instanceof Link ? (thing.to.properties['name'] ?? thing.to.properties['text']) : null,
  'Support.originsIndependent': (seen, world) =>
    affirmingOrigins(world, seen).filter(({ properties }) => properties['establishedFrom'] !== undefined)
      .length,
  'Relation.type': ({ thing }) => (thing instanceof Link ? thing.type : null),
  'Relation.label': relationLabel,
  'Standing.statusOn': statusOn,
  'Standing.statusSince': statusSince,
  'Relation.eventCount': (seen) => seen.property('events') ?? 0,
  'Relation.disputedEvents': (seen) => seen.property('disputedEvents') ?? 0,
}

function statusOn(seen: Seen, _world: World, { day }: Arguments): unknown {
  const [days, statuses] = [seen.property('statusDays'), seen.property('statuses')]
  if (!Array.isArray(days) || !Array.isArray(statuses)) return null
  const begun = days.filter((begins) => String(begins) <= String(day)).length
  return statuses[begun - 1] ?? null
}

function statusSince(seen: Seen): unknown {
  const days = seen.property('statusDays')
  return Array.isArray(days) ? (days.at(-1) ?? null) : null
}

function precision(text: unknown): string | null {
  return typeof text === 'string' ? parsePartialDate(text).precision : null
}

function coordinate({ thing }: Seen, name: 'latitude' | 'longitude'): number | null {
  return thing instanceof Link ? null : (thing.location?.[name] ?? null)
}

function speakerLabel(seen: Seen, world: World): unknown {
  const [speaker] = world.from(seen.thing, 'SPOKEN_BY')
  const name = speaker?.to.properties['name'] ?? seen.property('speakerLabel')
  if (name !== null) return name
  if (seen.property('speakerKind') !== 'DOCUMENT') return 'somebody, not said who'
  return world.from(seen.thing, 'EVIDENCED_BY')[0]?.to.properties['title'] ?? 'the document'
}

/** Backwards from the end that the relation leads to. */
function relationLabel({ thing, from }: Seen): unknown {
  if (!(thing instanceof Link)) return null
  const reading = READINGS.get(thing.type)
  const isBackwards = from instanceof GraphNode && thing.to === from
  return isBackwards ? reading?.backwards : reading?.forwards
}
