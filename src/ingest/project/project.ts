import { z } from 'zod'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { movedParts, readBelongings } from '../disputes/belongings'
import { settleDisputes } from '../disputes/settleDisputes'
import { tensionBundles } from '../disputes/tensions'
import { touchedBundles } from '../disputes/touchedBundles'
import { idsIn } from '../idsIn'
import { inBatches } from '../rows'
import { dateEvents } from './dateEvents'
import { readIdentities } from './identities'
import { describeOrigins } from './origins'
import { settle } from './settle'
import { stand } from './stand'

const unlinkClaims = statement('unlink-claims')
const revisedClaims = statement('revised-claims')
const eventsOfClaims = statement('events-of-claims')
const keysOfEvents = statement('keys-of-events')

const leftRow = z.object({ id: z.string(), isOrigin: z.boolean() })

/** What is otherwise than before, by ids. */
export interface Moved {
  /** New or voided, or resting on something that changed. */
  readonly claims: readonly string[]
  /** Told otherwise, or judged to be one or two: events, and others which are passed over. */
  readonly events: readonly string[]
  /** Lying elsewhere. */
  readonly places: readonly string[]
  /** Claims that curators set against others, or no longer do. */
  readonly linked: readonly string[]
}

/**
 * Projects anew what follows from claims that moved: their propositions and edges, those that share their events, the
 * events' days, their origins, and what is disputed.
 */
export async function project(transaction: Transaction, moved: Moved): Promise<void> {
  if (Object.values<readonly string[]>({ ...moved }).every((ids) => ids.length === 0)) return
  const identities = await readIdentities(transaction)

  const claims = [...moved.claims, ...idsIn(await inBatches(transaction, revisedClaims, moved.claims))]
  const left = (await inBatches(transaction, unlinkClaims, claims)).map((row) => leftRow.parse(row))
  const stood = await stand(transaction, claims, identities)

  const events = idsIn(await inBatches(transaction, eventsOfClaims, claims)).flatMap(identities.members)
  await dateEvents(transaction, events, identities)
  const shared = idsIn(await inBatches(transaction, keysOfEvents, events))
  const [leftOrigins, leftKeys] = [true, false].map((isOrigin) =>
    left.filter((each) => each.isOrigin === isOrigin).map(({ id }) => id),
  )
  const keys = [...new Set([...(leftKeys ?? []), ...stood.keys])]
  const belonged = await readBelongings(transaction, keys)
  await settle(transaction, [...new Set([...keys, ...shared])], identities)
  await describeOrigins(transaction, [...new Set([...(leftOrigins ?? []), ...stood.origins])])

  const parts = movedParts(belonged, await readBelongings(transaction, keys))
  const touched = { keys, events: [...events, ...moved.events], parts, places: moved.places }
  const bundles = [
    ...(await touchedBundles(transaction, touched, identities)),
    ...(await tensionBundles(transaction, claims, moved.linked)),
  ]
  await settleDisputes(transaction, bundles, identities)
}
