import { asksOf, bundle, bundleOf, type Bundle } from '../../domain/disputes/bundle'
import { disputedTimes, type DisputedTime } from '../../domain/disputes/disputedTimes'
import type { Surroundings } from '../../domain/disputes/surroundings'
import { grouped } from '../../domain/grouped'
import type { KnownClaim } from '../../domain/knownClaim'
import { claimStatuses } from '../../domain/responsibility'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Identities } from '../project/identities'
import { inBatches } from '../rows'
import { readKnownClaims } from './knownClaims'
import { readSurroundings } from './surroundings'
import { readTensions } from './tensions'

const deleteDisputes = statement('delete-disputes')
const writeDisputes = statement('write-disputes')
const writeClaimStatuses = statement('write-claim-statuses')

/** Bundles decided at once: few enough for their claims to lie in memory together. */
const BATCH = 500

/** In a list of days nothing can be absent: what is still disputed ends after every day. */
const NEVER = '9999-12-31'

/** Writes when the questions of these bundles were disputed, and their events claimed, by the claims that stand to their propositions now. */
export async function settleDisputes(
  transaction: Transaction,
  bundleIds: readonly string[],
  identities: Identities,
): Promise<void> {
  const ids = [...new Set(bundleIds)]
  for (let start = 0; start < ids.length; start += BATCH) {
    await settleBatch(transaction, ids.slice(start, start + BATCH).map(bundle), identities)
  }
}

async function settleBatch(
  transaction: Transaction,
  bundles: readonly Bundle[],
  identities: Identities,
): Promise<void> {
  const isTension = bundles.some(({ rules }) => rules.includes('TENSION'))
  const tensions = isTension ? await readTensions(transaction) : []
  const claims = await readKnownClaims(transaction, bundles, identities, tensions)
  const known = [...claims.values()].flat()
  const surroundings = await readSurroundings(transaction, known, identities, tensions)
  const settled = bundles.map((each) => ({
    bundle: each.id,
    disputes: disputesIn(each, claims.get(each.id) ?? [], surroundings),
  }))
  await inBatches(
    transaction,
    deleteDisputes,
    settled.map(({ bundle, disputes }) => ({
      bundle,
      kept: disputes.map(({ properties }) => properties.id),
    })),
  )
  await inBatches(
    transaction,
    writeDisputes,
    settled.flatMap(({ disputes }) => disputes),
  )
  await inBatches(
    transaction,
    writeClaimStatuses,
    bundles.flatMap((each) => claimStatusRows(each, claims.get(each.id) ?? [], surroundings, identities)),
  )
}

/** Of an event, for all that is judged the same. */
function claimStatusRows(
  { parts: [head, event = ''] }: Bundle,
  claims: readonly KnownClaim[],
  { relatives }: Surroundings,
  { canonical, members }: Identities,
) {
  if (head !== 'EVENT' || canonical(event) !== event) return []
  const properties = claimStatuses(event, claims, relatives)
  return members(event).map((id) => ({ id, properties }))
}

function disputesIn(each: Bundle, claims: readonly KnownClaim[], surroundings: Surroundings) {
  const times = disputedTimes(claims, surroundings, each.rules).filter((time) => bundleOf(time) === each.id)
  return [...grouped(times, ({ id }) => id).values()].flatMap((all) => disputeRow(each, all, claims))
}

function disputeRow({ id: bundle }: Bundle, times: readonly DisputedTime[], claims: readonly KnownClaim[]) {
  return times.slice(0, 1).map(({ id, rule, key, from }) => ({
    properties: {
      id,
      rule,
      key,
      bundle,
      firstFrom: from,
      froms: times.map((time) => time.from),
      untils: times.map(({ until }) => until ?? NEVER),
    },
    about: [...new Set(times.flatMap(({ about }) => about))],
    asks: rule === 'TENSION' ? claims.map((claim) => claim.id) : asksOf({ rule, key }, claims),
  }))
}
