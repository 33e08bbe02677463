import { z } from 'zod'
import { shippedService } from '../support/shippedService'

const data = shippedService()

jest.setTimeout(60_000)

/** Lists that are read as a whole for a page and its count together, and how the two are asked apart. */
const LISTS: readonly (readonly [what: string, around: (list: string) => string])[] = [
  [
    'everything that passes a filter, by what is no property',
    (list) =>
      `{ list: relations(where: {status: {in: [AFFIRMED, ALLEGED]}}, orderBy: [{eventCount: DESC}], ${list} }`,
  ],
  [
    'everything that passes a filter, on a day',
    (list) => `{ view(asOf: "2022-12-31") { list: events(where: {kind: {eq: INCIDENT}}, ${list} } }`,
  ],
  ['what is reached from something', (list) => `{ entity(name: "ISKP") { list: relations(${list} } }`],
  [
    'what is reached several times from something, on a day',
    (list) => `{ view(asOf: "2022-12-31") { entity(name: "ISKP") { list: events(${list} } } }`,
  ],
]

const PAGE = z.object({
  totalCount: z.number().optional(),
  nodes: z.array(z.unknown()).default([]),
  edges: z.array(z.object({ cursor: z.string() })).default([]),
  pageInfo: z.unknown().optional(),
})
type Page = z.output<typeof PAGE>

describe.each(LISTS)('%s', (_what, around) => {
  const page = async (args: string): Promise<Page> =>
    listIn(await data(around(`${args}) { nodes { id } edges { cursor } pageInfo { hasNextPage } }`)))
  const pageAndCount = async (args: string): Promise<Page> =>
    listIn(
      await data(around(`${args}) { totalCount nodes { id } edges { cursor } pageInfo { hasNextPage } }`)),
    )

  it('has the same pages with the count as without', async () => {
    const { totalCount } = listIn(await data(around('first: 1) { totalCount }')))
    expect(totalCount).toBeGreaterThan(1)
    const all = await page('first: 500')
    expect(all.nodes).toHaveLength(totalCount ?? 0)
    expect(await pageAndCount('first: 500')).toEqual({ ...all, totalCount })
    const [, second] = all.edges
    const { cursor } = second ?? { cursor: '' }
    for (const args of [
      `first: 2, after: "${cursor}"`,
      `last: 2, before: "${cursor}"`,
      'last: 3',
      'first: 0',
    ]) {
      expect([args, await pageAndCount(args)]).toEqual([args, { ...(await page(args)), totalCount }])
    }
  })
})

function listIn(found: unknown): Page {
  if (typeof found !== 'object' || found === null) throw new Error('No list was found.')
  return 'list' in found ? PAGE.parse(found.list) : listIn(Object.values(found)[0])
}
