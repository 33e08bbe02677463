import { digest } from '../../domain/ids'
import type { Transaction } from '../../graph/graph'
import { project } from '../project/project'
import { documentsCopying } from '../copies/documentsCopying'
import { findCopies } from '../copies/findCopies'
import { conflictsInGraph } from '../curate/conflicts'
import type { Batch } from '../resolve/batch'
import { keepClaims } from './keepClaims'
import { deleteUnheld, heldBy, releaseGone, takeHold, voidUnheld } from './holding'
import { readIdentities } from '../project/identities'
import { judgedOtherwise, membersMoved } from '../project/identitiesMoved'
import { writeSames } from '../project/sames'
import { movedPlaces } from './movedPlaces'
import { recordTensions } from './recordTensions'
import { recordThings, type Things } from './recordThings'
import type { LoadReport } from './report'
import { claimsTouching } from './touching'

/**
 * Makes the graph hold what the batch tells and nothing else by this source: what it holds no more is voided or
 * deleted, and all that follows from what changed is projected anew. Writes nothing when nothing changed. The
 * caller holds the lock `load`.
 */
export async function record(
  transaction: Transaction,
  source: string,
  batch: Batch,
  now: string,
): Promise<LoadReport> {
  const held = await heldBy(transaction, source)
  const things = untold(batch, held)
  const ids = [
    ...batch.entities,
    ...batch.events,
    ...batch.documents,
    ...batch.judgements,
    ...batch.bestFigures,
    ...batch.claims,
  ].map(({ id }) => id)
  const told = new Set(ids)
  const gone = [...held.keys()].filter((id) => !told.has(id))

  const before = await readIdentities(transaction)
  const places = await movedPlaces(transaction, things.entities)
  await recordThings(transaction, things)
  const claims = await keepClaims(transaction, batch, held, now)
  await takeHold(
    transaction,
    source,
    ids.filter((id) => !held.has(id)),
  )
  const released = await releaseGone(transaction, source, gone, now)
  const tensions = await recordTensions(transaction, source, batch.tensions)
  const copies = await findCopies(transaction, {
    sketches: batch.sketches,
    told: things.documents.flatMap(({ id, copyOf }) => (copyOf === null ? [id] : [id, copyOf.of])),
    gone: released.unheld,
  })
  const deleted = await deleteUnheld(transaction, released.unheld)
  const after = await readIdentities(transaction)

  const regrouped = membersMoved(before, after)
  await writeSames(transaction, regrouped, after)

  const changed = [...things.entities, ...things.events, ...things.documents].map(({ id }) => id)
  const bearing = [...new Set([...changed.flatMap(after.members), ...regrouped])]
  const texts = await documentsCopying(transaction, [...things.documents.map(({ id }) => id), ...copies])
  const touched = [
    ...claims.added,
    ...released.voided,
    ...(await claimsTouching(transaction, [...bearing, ...texts])),
  ]
  const events = [...bearing, ...judgedOtherwise(before, after)]
  await project(transaction, { claims: [...new Set(touched)], events, places, linked: tensions.claims })
  const voidedThings = await voidUnheld(transaction, released.unheld)

  const written = [...changed, ...[...things.judgements, ...things.bestFigures].map(({ id }) => id)]
  const added = written.filter((id) => !held.has(id)).length
  return {
    source,
    claims: {
      added: claims.added.length,
      voided: released.voided.length,
      unchanged: batch.claims.length - claims.added.length,
    },
    things: {
      added: added + tensions.added,
      changed: written.length - added,
      removed: deleted + voidedThings + tensions.removed,
      unchanged: ids.length - batch.claims.length - written.length,
    },
    quotes: claims.quotes,
    conflicts: await conflictsInGraph(transaction),
  }
}

/** What this source has not told yet, or tells otherwise now. */
function untold(batch: Batch, held: ReadonlyMap<string, string | null>): Things {
  const isNew = (thing: { readonly id: string }): boolean => held.get(thing.id) !== digest(thing)
  return {
    entities: batch.entities.filter(isNew),
    events: batch.events.filter(isNew),
    documents: batch.documents.filter(isNew),
    judgements: batch.judgements.filter(isNew),
    bestFigures: batch.bestFigures.filter(isNew),
  }
}
