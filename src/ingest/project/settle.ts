import { z } from 'zod'
import { proposition } from '../../domain/proposition'
import { propositionText } from '../../domain/propositionText'
import { relationId } from '../../domain/relationId'
import { isBelonging } from '../../domain/relatives'
import { standing } from '../../domain/standing'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import { grouped } from '../../domain/grouped'
import { heldPeriods } from '../../domain/heldPeriods'
import { inBatches } from '../rows'
import { readStands, type Stand } from './backings'
import { deleteEdges, writeEdges } from './edges'
import type { Identities } from './identities'
import { readUndercuts, undercutLinks } from './undercuts'

const namesOfThings = statement('names-of-things')
const writePropositions = statement('write-propositions')
const deletePropositions = statement('delete-propositions')
const writeUndercuts = statement('write-undercuts')

/** Nobody says it as a fact, though somebody intends, expects or asks for it. */
const UNTOLD = {
  status: 'OPEN',
  statusDays: [],
  statuses: [],
  supportDays: [],
  affirmingCounts: [],
  denyingCounts: [],
  undeterminedCounts: [],
  documentCounts: [],
  originCounts: [],
  firstSaids: [],
  lastSaids: [],
  occurreds: [],
  affirming: 0,
  denying: 0,
  undetermined: 0,
  documents: 0,
  origins: 0,
  events: 0,
  disputedEvents: 0,
}

const nameRow = z.object({ id: z.string(), name: z.string() })

/** Writes how propositions, and the edges that they draw, stand by the claims that are linked to them now. */
export async function settle(
  transaction: Transaction,
  keys: readonly string[],
  identities: Identities,
): Promise<void> {
  const stands = grouped(await readStands(transaction, keys, identities), ({ key }) => key)
  const undercuts = await readUndercuts(transaction, stands, identities)
  const names = await readNames(transaction, keys)

  const settled = [...stands].map(([key, claims]) => {
    const against = undercuts.get(key) ?? []
    const text = propositionText(key, (id) => names.get(id) ?? id, saysOf(key, claims))
    return {
      ...proposition(key),
      text,
      against,
      held: isBelonging(key) ? heldPeriods(claims.filter(isOfWhatHolds)) : {},
      standing: standing([...claims.filter(({ counts }) => counts), ...against]),
    }
  })
  await inBatches(
    transaction,
    writePropositions,
    settled.map(({ key, kind, predicate, text, ends, standing }) => ({
      id: key,
      ends,
      properties: { id: key, kind, predicate, text, ...(standing ?? UNTOLD) },
    })),
  )
  await inBatches(
    transaction,
    writeUndercuts,
    settled.map(({ key, against }) => ({ key, claims: undercutLinks(against) })),
  )
  const drawn = settled.flatMap(({ key, edge, standing, held }) =>
    edge === null || standing === null
      ? []
      : [{ ...edge, properties: { id: relationId(edge), proposition: key, ...standing, ...held } }],
  )
  await writeEdges(transaction, drawn)
  const kept = new Set(drawn.map(({ properties }) => properties.proposition))
  const undrawn = keys.filter((key) => !kept.has(key)).flatMap((key) => proposition(key).edge ?? [])
  await deleteEdges(transaction, undrawn)
  await inBatches(
    transaction,
    deletePropositions,
    keys.filter((key) => !stands.has(key)),
  )
}

/** What a claim does not date, its event does: that is no word on how long it held. */
function isOfWhatHolds({ link, counts, events }: Stand): boolean {
  return link === 'AFFIRMS' && counts && events.length === 0
}

/** The sentence of the claim that a STATEMENT is about; of one that denies it, when that claim is voided. */
function saysOf(key: string, claims: readonly Stand[]): string | null {
  const own = claims.find(({ claim }) => key === `STATEMENT|${claim}`)
  return (own ?? claims[0])?.says ?? null
}

/** Keys are made of ids, and of other parts which nothing is called by. */
async function readNames(transaction: Transaction, keys: readonly string[]): Promise<Map<string, string>> {
  const ids = [...new Set(keys.flatMap((key) => key.split(/[|:]/).slice(1)))].filter((id) => id !== '')
  const rows = (await inBatches(transaction, namesOfThings, ids)).map((row) => nameRow.parse(row))
  return new Map(rows.map(({ id, name }) => [id, name]))
}
