import { ANSWERS } from '../answers/answers'
import { ask } from './ask'
import { SUPPORTED_BY } from './documents'

/** The ids of all relations that a claim in the document bears on, page by page. */
export async function askSupportedBy(
  document: string,
  asOf: string | null,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const ids = new Set<string>()
  let after: string | null = null
  do {
    const page = await askPage(document, asOf, after, signal)
    for (const { id } of page.nodes) ids.add(id)
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
  } while (after !== null)
  return ids
}

async function askPage(document: string, asOf: string | null, after: string | null, signal: AbortSignal) {
  return (await ask(SUPPORTED_BY, { document, asOf, after }, ANSWERS.supportedBy, signal)).view.relations
}
