import type { Parameters, Row, Transaction } from '../graph/graph'
import type { Statement } from '../graph/statement'

/** Rows sent at once: enough to make the round trip cheap, few enough for the memory of one statement. */
const BATCH = 1000

/** Runs the statement over all rows, a batch at a time, in the parameter `rows`; all the rows that it returns. */
export async function inBatches(
  transaction: Transaction,
  statement: Statement,
  rows: readonly unknown[],
  parameters: Parameters = {},
): Promise<Row[]> {
  const answers: Row[] = []
  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH).map(withIntegers)
    answers.push(...(await transaction.run(statement, { ...parameters, rows: batch })))
  }
  return answers
}

/** The driver sends numbers as floats: what is whole goes as BigInt, so that Neo4j keeps an integer. */
function withIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(withIntegers)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withIntegers(part)]))
}
