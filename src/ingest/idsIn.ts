import { z } from 'zod'
import type { Row } from '../graph/graph'

const idRow = z.object({ id: z.string() })

/** What rows of the one column `id` hold, in their order. */
export function idsIn(rows: readonly Row[]): string[] {
  return rows.map((row) => idRow.parse(row).id)
}
