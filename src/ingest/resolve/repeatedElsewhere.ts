import { z } from 'zod'
import type { ClaimContent } from '../../domain/claim'
import type { Graph } from '../../graph/graph'
import { statement } from '../../graph/statement'
import type { Problem } from '../problem'
import type { Entry } from '../read/source'
import type { RecordableClaim } from './batch'

const claimsByRepeatKey = statement('claims-by-repeat-key')
const row = z.object({ key: z.string(), id: z.string(), ref: z.string() })

/** Claims that another source already tells of the same document, in other places or under another id. */
export async function repeatedElsewhere(
  graph: Pick<Graph, 'read'>,
  source: string,
  claims: readonly RecordableClaim[],
  entries: readonly Entry<ClaimContent>[],
): Promise<Problem[]> {
  const keys = claims.map((claim) => claim.repeatKey)
  const rows = (await graph.read(claimsByRepeatKey, { keys, source })).map((each) => row.parse(each))
  const others = new Map(rows.map((each) => [each.key, each]))
  const byRef = new Map(entries.map((entry) => [entry.value.ref, entry]))
  return claims.flatMap((claim) => {
    const other = others.get(claim.repeatKey)
    const entry = byRef.get(claim.ref)
    if (other === undefined || other.id === claim.id || entry === undefined) return []
    return [
      entry.problem(
        '',
        `the claim ${other.ref} of document ${claim.document} already says so: leave this one out`,
      ),
    ]
  })
}
