import { bundlesOf, eventBundle } from '../../domain/disputes/bundle'
import { proposition } from '../../domain/proposition'
import type { Transaction } from '../../graph/graph'
import { statement, type Statement } from '../../graph/statement'
import { idsIn } from '../idsIn'
import type { Identities } from '../project/identities'
import { inBatches } from '../rows'

const actorsBelow = statement('actors-below')
const placesBelow = statement('places-below')
const eventsByActors = statement('events-by-actors')
const eventsInPlaces = statement('events-in-places')
const keysOfEvents = statement('keys-of-events')

/** What a load changed that may begin or end disputes. */
export interface Touched {
  /** Propositions to which claims stand, or stood, that were projected. */
  readonly keys: readonly string[]
  /** Events of these claims, and others that are now told or judged otherwise. */
  readonly events: readonly string[]
  /** Actors that belong to another now, or no longer do. */
  readonly parts: readonly string[]
  /** Places that lie elsewhere now. */
  readonly places: readonly string[]
}

/** The bundles whose questions may be disputed otherwise. */
export async function touchedBundles(
  transaction: Transaction,
  { keys, events, parts, places }: Touched,
  { canonical, members }: Identities,
): Promise<string[]> {
  const found = async (statement: Statement, rows: readonly string[]): Promise<string[]> =>
    idsIn(await inBatches(transaction, statement, [...new Set(rows)]))

  const actors = (await found(actorsBelow, parts)).flatMap(members)
  const around = (await found(placesBelow, places)).map(canonical)
  const own = keys.flatMap(bundlesOf)
  const all = [
    ...events,
    ...own.flatMap(eventIn),
    ...(await found(eventsByActors, actors)),
    ...(await found(eventsInPlaces, around)),
  ]
  const touched = new Set(all.flatMap((event) => [event, ...members(event)]))
  const beneath = (await found(keysOfEvents, [...touched])).filter((key) => isDecidedBeside(key, touched))
  return [...new Set([...own, ...[...touched].map(eventBundle), ...beneath.flatMap(bundlesOf)])]
}

function eventIn(bundle: string): string[] {
  const head = eventBundle('')
  return bundle.startsWith(head) ? [bundle.slice(head.length)] : []
}

/** How many an event cost, and whose fate it was: decided apart from it, by claims of it. */
function isDecidedBeside(key: string, events: ReadonlySet<string>): boolean {
  const { kind, ends } = proposition(key)
  return kind === 'FATE' || (kind === 'QUANTITY' && ends.some(({ id }) => events.has(id)))
}
