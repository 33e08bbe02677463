import { z } from 'zod'
import type { Tension } from '../../domain/disputes/surroundings'
import { tensionGroups } from '../../domain/disputes/tensionGroups'
import { tensionBundle } from '../../domain/disputes/bundle'
import type { Transaction } from '../../graph/graph'
import { statement } from '../../graph/statement'

const tensions = statement('tensions')
const row = z.object({ one: z.string(), other: z.string(), why: z.string(), stands: z.boolean() })
type TensionRow = z.output<typeof row>

/** Which claims curators set against each other: there are few of them, and all are read. */
export async function readTensions(transaction: Transaction): Promise<readonly Tension[]> {
  return (await readLinks(transaction)).filter(({ stands }) => stands)
}

/**
 * The bundles of what hangs together with these claims, or did before one of them was voided or a link taken back;
 * `linked`: those with a link more or less than before.
 */
export async function tensionBundles(
  transaction: Transaction,
  claims: readonly string[],
  linked: readonly string[],
): Promise<string[]> {
  const groups = tensionGroups(await readLinks(transaction))
  const together = [...claims, ...linked].flatMap((id) => groups.get(id) ?? [])
  return [...new Set([...linked, ...together])].map(tensionBundle)
}

/** Every bundle of claims that are set against each other. */
export async function allTensionBundles(transaction: Transaction): Promise<string[]> {
  return [...tensionGroups(await readLinks(transaction)).keys()].map(tensionBundle)
}

/** Every link, also those that do not stand. */
export async function readLinks(transaction: Transaction): Promise<TensionRow[]> {
  return (await transaction.run(tensions)).map((each) => row.parse(each))
}
