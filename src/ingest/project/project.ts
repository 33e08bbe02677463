import { z } from 'zod'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
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
const idRow = z.object({ id: z.string() })

/**
 * Projects anew what follows from these claims, be they new, voided, or resting on something that changed: their
 * propositions and edges, those that share their events, the events' days, and their origins.
 */
export async function project(transaction: Transaction, claimIds: readonly string[]): Promise<void> {
  if (claimIds.length === 0) return
  const identities = await readIdentities(transaction)
  const ids = (rows: readonly unknown[]): string[] => rows.map((row) => idRow.parse(row).id)

  const claims = [...claimIds, ...ids(await inBatches(transaction, revisedClaims, claimIds))]
  const left = (await inBatches(transaction, unlinkClaims, claims)).map((row) => leftRow.parse(row))
  const stood = await stand(transaction, claims, identities)

  const events = ids(await inBatches(transaction, eventsOfClaims, claims)).flatMap(identities.members)
  await dateEvents(transaction, events, identities)
  const shared = ids(await inBatches(transaction, keysOfEvents, events))
  const [leftOrigins, leftKeys] = [true, false].map((isOrigin) =>
    left.filter((each) => each.isOrigin === isOrigin).map(({ id }) => id),
  )
  await settle(transaction, [...new Set([...(leftKeys ?? []), ...stood.keys, ...shared])], identities)
  await describeOrigins(transaction, [...new Set([...(leftOrigins ?? []), ...stood.origins])])
}
