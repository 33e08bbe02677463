import type { Transaction } from '../../graph/graph'
import { readIdentities } from '../project/identities'
import { judgedOtherwise, membersMoved } from '../project/identitiesMoved'
import { project } from '../project/project'
import { writeSames } from '../project/sames'
import { claimsTouching } from '../record/touching'

/** Does what changes judgements, and projects anew what rests on them: only things that another stands for than before. */
export async function judgeAnew(transaction: Transaction, change: () => Promise<void>): Promise<void> {
  const before = await readIdentities(transaction)
  await change()
  const after = await readIdentities(transaction)
  const regrouped = membersMoved(before, after)
  await writeSames(transaction, regrouped, after)
  const claims = await claimsTouching(transaction, regrouped)
  const events = [...regrouped, ...judgedOtherwise(before, after)]
  await project(transaction, { claims: [...new Set(claims)], events, places: [], linked: [] })
}
