import { fold } from '../../../src/domain/fold'
import { withinDays } from '../../../src/domain/withinDays'
import { Random } from '../generate/random'
import { ASTRAL, METACHARACTERS, named, type Cast } from './cast'
import type { GraphNode, Properties, World } from './world'

export const DAYS = ['2021-08-15', '2021-08-26', '2021-09-01', '2021-10-03'] as const
const STATUSES = ['AFFIRMED', 'ALLEGED', 'DISPUTED', 'DENIED', 'OPEN'] as const

/** Events, the earliest and the latest days of which are often missing or the same. */
export function events(world: World): GraphNode[] {
  const random = new Random(1)
  const names = ['Airport bombing', 'airport bombing', 'Āirport siege', ASTRAL, 'ß-siege', METACHARACTERS]
  return Array.from({ length: 12 }, (_, index) => {
    const name = names[index] ?? `Raid ${index % 3}`
    const earliest = random.pick([...DAYS.slice(0, 3), undefined])
    const latest = random.pick([...DAYS.slice(2), undefined])
    const event = world.add(['Event'], {
      id: `event-${String(index).padStart(2, '0')}`,
      name,
      nameKey: fold(name),
      // One event of a kind that the schema does not know, one of none.
      kind: index === 10 ? 'WAR' : index === 11 ? undefined : random.pick(['INCIDENT', 'SERIES']),
      type: random.pick(['ASSAULT', 'COERCE', undefined]),
      mode: random.pick(['SUICIDE_ATTACK', 'AERIAL', undefined]),
      completion: random.pick(['COMPLETED', 'FOILED', undefined]),
      when: random.pick(['2021-08', '2021-08-26', undefined]),
      ...{ earliest, latest },
      ...withinDays({ earliest: earliest ?? null, latest: latest ?? null }),
      datePrecision: random.pick(['DAY', 'MONTH', undefined]),
    })
    named(world, event, name, 'NAME')
    return event
  })
}

export function documents(world: World, { actors }: Cast): GraphNode[] {
  return Array.from({ length: 5 }, (_, index) => {
    const document = world.add(['Document'], {
      id: `document-${index}`,
      title: ['The title', 'the TITLE', METACHARACTERS, undefined, ASTRAL][index],
      byline: index === 1 ? 'ßtaff' : undefined,
      genre: ['NEWS', 'OPINION', 'NEWS', 'BLOG', undefined][index],
      language: ['en', 'en', 'fa', undefined, 'EN'][index],
      published: index === 0 ? '2021-08' : undefined,
      // The last has no day, which every document must have.
      knownFrom: [DAYS[0], DAYS[1], DAYS[1], DAYS[2], undefined][index],
      knownAtEarliest: index === 2 ? DAYS[0] : undefined,
    })
    const [publisher, author] = [actors[index], actors[index + 7]]
    if (publisher && index !== 3) world.link(document, 'PUBLISHED_BY', publisher)
    if (author && index < 2) world.link(document, 'WRITTEN_BY', author)
    return document
  })
}

/** Propositions of every standing, some without a status or with one that nobody knows. */
export function propositions(world: World, subjects: readonly GraphNode[]): GraphNode[] {
  const random = new Random(2)
  return Array.from({ length: 10 }, (_, index) => {
    const about = random.some(subjects, index === 9 ? 0 : 2)
    const proposition = world.add(['Proposition'], {
      id: `ATTACKED|thing-${index}|other`,
      kind: random.pick(['RELATION', 'CONDITION', 'CONDITION', 'STATEMENT']),
      predicate: random.pick(['ATTACKED', 'WEAKENED', undefined]),
      text: index === 8 ? undefined : `Proposition ${index}`,
      ...standing(random, index === 7),
    })
    about.forEach((thing) => world.link(proposition, 'ON', thing, { slot: 'SUBJECT' }))
    const [first] = about
    // The same thing in two slots: two ways to reach it, one thing.
    if (first && index % 4 === 0) world.link(proposition, 'ON', first, { slot: 'OBJECT' })
    return proposition
  })
}

/** What a relation and a proposition have in common. */
export function standing(random: Random, isBroken: boolean): Properties {
  return {
    status: isBroken ? random.pick(['RUMOURED', undefined]) : random.pick(STATUSES),
    ...steps(random, isBroken),
    firstKnown: random.pick([...DAYS, undefined]),
    firstSaid: random.pick([...DAYS, undefined]),
    lastSaid: random.pick([...DAYS, undefined]),
    occurred: random.pick(['2021-08/2021-10', undefined]),
    affirming: random.below(3),
    denying: random.below(2),
    undetermined: isBroken ? undefined : random.below(2),
    documents: random.below(3),
    origins: random.pick([0, 1, 2, undefined]),
    events: random.pick([0, 1, undefined]),
    disputedEvents: random.pick([0, 1, undefined]),
  }
}

/** The days on which the status changed, and to what. */
function steps(random: Random, isBroken: boolean): Properties {
  if (isBroken) return {}
  const statusDays = DAYS.slice(0, random.below(DAYS.length + 1))
  return { statusDays, statuses: statusDays.map(() => random.pick([...STATUSES, 'RUMOURED'])) }
}
