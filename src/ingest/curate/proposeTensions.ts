import { z } from 'zod'
import { proposedTensions } from '../../domain/disputes/proposedTensions'
import { DISPUTE_SETTINGS } from '../../domain/disputes/settings'
import type { Tension } from '../../domain/disputes/surroundings'
import { isLive, type KnownClaim } from '../../domain/knownClaim'
import type { Graph } from '../../graph/graph'
import { knownClaim } from '../../graph/read/knownClaim'
import { statement } from '../../graph/statement'
import { readLinks } from '../disputes/tensions'
import { readIdentities } from '../project/identities'
import { today } from './curator'

const claimsToProposeFrom = statement('claims-to-propose-from')
const row = z.object({ claim: z.unknown() })

/** Two claims that a curator may want to set against each other. */
interface Proposed {
  readonly one: KnownClaim
  readonly other: KnownClaim
  readonly why: string
}

/** Claims that stand and that nobody has set against each other yet, nor taken that back; nothing is written. */
export async function proposeTensions(graph: Graph): Promise<readonly Proposed[]> {
  return await graph.write(async (transaction) => {
    const { canonical } = await readIdentities(transaction)
    const claims = (await transaction.run(claimsToProposeFrom)).map((each) =>
      knownClaim(row.parse(each).claim, canonical),
    )
    const byId = new Map(claims.map((claim) => [claim.id, claim]))
    const linked = new Set((await readLinks(transaction)).map(pairOf))
    const live = claims.filter((claim) => isLive(claim, today()))
    return proposedTensions(live, DISPUTE_SETTINGS).flatMap((proposed) => {
      const [one, other] = [byId.get(proposed.one), byId.get(proposed.other)]
      const isNew = one !== undefined && other !== undefined && !linked.has(pairOf(proposed))
      return isNew ? [{ one, other, why: proposed.why }] : []
    })
  })
}

function pairOf({ one, other }: Pick<Tension, 'one' | 'other'>): string {
  return [one, other].sort().join(' ')
}
