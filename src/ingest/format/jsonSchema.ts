import { z } from 'zod'
import { dataFile } from './dataFile'

/** The text of `data/schema.json`, by which editors complete and check data files. */
export function jsonSchema(): string {
  const schema = z.toJSONSchema(dataFile, { io: 'input' })
  const title = 'claimgraph data file'
  return `${JSON.stringify({ title, ...schema }, null, 2)}\n`
}
