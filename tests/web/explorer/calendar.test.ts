import * as z from 'zod'
import { askCalendar } from '../../../web/explorer/ask/calendar'

/** So many documents there are, and a page holds at most. */
function aServiceWith(documents: number, page: number): void {
  jest.spyOn(globalThis, 'fetch').mockImplementation((_address, init) => {
    const { variables } = z
      .object({ variables: z.object({ after: z.string().optional() }) })
      .parse(JSON.parse(z.string().parse(init?.body)))
    const from = Number(variables.after ?? 0)
    const to = Math.min(from + page, documents)
    const nodes = Array.from({ length: to - from }, (_, index) => ({
      id: String(from + index),
      title: null,
      knownFrom: '2022-05-31',
      published: null,
    }))
    return Promise.resolve(
      Response.json({
        data: {
          documents: {
            totalCount: documents,
            nodes,
            pageInfo: { hasNextPage: to < documents, endCursor: String(to) },
          },
          events: { totalCount: 0, aggregate: { earliest: { min: null }, latest: { max: null } } },
          view: { firstKnown: '2022-05-31', hiddenUndated: 0 },
        },
      }),
    )
  })
}

async function askedDocuments(): Promise<[number, number]> {
  const { documents } = await askCalendar(null, new AbortController().signal)
  return [new Set(documents.nodes.map(({ id }) => id)).size, documents.totalCount]
}

describe('the calendar', () => {
  afterEach(() => jest.restoreAllMocks())

  it('holds the documents of all pages', async () => {
    aServiceWith(1_200, 500)
    expect(await askedDocuments()).toEqual([1_200, 1_200])
  })

  it('ends with two thousand, and knows how many more there are', async () => {
    aServiceWith(9_000, 500)
    expect(await askedDocuments()).toEqual([2_000, 9_000])
  })
})
