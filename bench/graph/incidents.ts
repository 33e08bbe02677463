import type { Entity } from '../../src/domain/entity'
import type { Event } from '../../src/domain/event'
import type { Predicate } from '../../src/domain/vocabulary'
import type { Cast } from './cast'
import { DAYS, dayText } from './days'
import { popular } from './powerLaw'
import type { Random } from './random'

/** What is claimed to have happened. */
export interface Incident {
  readonly event: Event
  readonly perpetrator: Entity
  readonly predicate: Predicate
  readonly targets: readonly Entity[]
  readonly place: Entity | null
  readonly day: number
  /** EDTF. */
  readonly when: string
}

/** The incident of a number, done by an armed group. */
export function incident(number: number, perpetrator: Entity, random: Random, cast: Cast): Incident {
  const day = random.below(DAYS)
  const targets = targetsOf(random, cast)
  const place = random.chance(0.85)
    ? (cast.localities[popular(random, cast.localities.length)] ?? null)
    : null
  const predicate = predicateFor(targets, random)
  const where = place === null ? '' : ` in ${nameOf(place)}`
  const event: Event = {
    id: `event-${number}`,
    name: `${random.pick(['Bombing', 'Raid', 'Ambush', 'Shooting', 'Clash'])}${where} ${number}`,
    kind: random.chance(0.95) ? 'INCIDENT' : 'SERIES',
    type: predicate === 'ABDUCTED' ? 'COERCE' : 'ASSAULT',
    mode:
      predicate === 'ABDUCTED'
        ? null
        : random.pick(['EXPLOSIVES', 'FIREARMS', 'SUICIDE_ATTACK', 'HEAVY_WEAPONS']),
    completion: random.chance(0.94) ? 'COMPLETED' : random.pick(['ATTEMPTED', 'FOILED']),
  }
  const when = random.chance(0.9) ? dayText(day) : dayText(day).slice(0, 7)
  return { event, perpetrator, predicate, targets, place, day, when }
}

function targetsOf(random: Random, cast: Cast): Entity[] {
  const lists = [cast.populations, cast.organizations, cast.states, cast.officials, cast.facilities] as const
  const list = random.pick(lists)
  const first = list[popular(random, list.length)]
  const second = random.chance(0.2) ? list[popular(random, list.length)] : undefined
  return [...new Set([first, second])].filter((target) => target !== undefined)
}

function predicateFor(targets: readonly Entity[], random: Random): Predicate {
  const isOfPersons = targets.every(({ kind }) => kind === 'PERSON')
  return isOfPersons && random.chance(0.6) ? random.pick(['KILLED', 'ABDUCTED']) : 'ATTACKED'
}

export function nameOf({ id, names }: Entity): string {
  return names[0]?.text ?? id
}
