import { ANSWERS, type Calendar } from '../answers/answers'
import { ask } from './ask'
import { CALENDAR, DOCUMENTS } from './documents'

/** So many documents are fetched at most: more steps, ticks and titles than these nobody goes through by hand. */
const MOST_DOCUMENTS = 2_000

/** The days there are, with the documents, page by page, the first known before all. */
export async function askCalendar(asOf: string | null, signal: AbortSignal): Promise<Calendar> {
  const calendar = await ask(CALENDAR, { asOf }, ANSWERS.calendar, signal)
  const nodes = [...calendar.documents.nodes]
  let { hasNextPage, endCursor } = calendar.documents.pageInfo
  while (hasNextPage && nodes.length < MOST_DOCUMENTS) {
    const { documents } = await ask(DOCUMENTS, { after: endCursor }, ANSWERS.documents, signal)
    nodes.push(...documents.nodes)
    ;({ hasNextPage, endCursor } = documents.pageInfo)
  }
  return { ...calendar, documents: { ...calendar.documents, nodes } }
}
