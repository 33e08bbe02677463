import { z } from 'zod'
import { daysAfter } from '../../src/domain/calendar'
import { values } from '../support/ask'
import { shippedService } from '../support/shippedService'

describe('lists of the shipped data', () => {
  const data = shippedService()

  it('read from the end give the same items in the same order as read from the beginning', async () => {
    const all = values(await data('{ claims(first: 500) { nodes { id } } }'), 'claims', 'nodes', 'id')
    const page = `query P($before: String) {
      claims(last: 50, before: $before) { nodes { id } pageInfo { hasPreviousPage hasNextPage startCursor } }
    }`
    const backwards: unknown[] = []
    let before: unknown = null
    do {
      const found = await data(page, { before })
      backwards.unshift(...values(found, 'claims', 'nodes', 'id'))
      expect(values(found, 'claims', 'pageInfo', 'hasNextPage')).toEqual([before !== null])
      const [hasMore] = values(found, 'claims', 'pageInfo', 'hasPreviousPage')
      before = hasMore === true ? values(found, 'claims', 'pageInfo', 'startCursor')[0] : null
    } while (before !== null)
    expect(backwards).toEqual(all)
  })

  it('go on behind a cursor wherever in an operation the list stands', async () => {
    const there = '{ event(id: "longan-hotel-attack") { claims(first: 2) { pageInfo { endCursor } } } }'
    const [cursor] = values(await data(there), 'event', 'claims', 'pageInfo', 'endCursor')
    const rest = 'claims(after: $after) { nodes { id } }'
    const near = await data(`query N($after: String) { event(id: "longan-hotel-attack") { ${rest} } }`, {
      after: cursor,
    })
    const deep = await data(
      `query D($after: String) { events(where: {id: {eq: "longan-hotel-attack"}}) { nodes { claims(first: 1) { nodes { events { ${rest} } } } } } }`,
      { after: cursor },
    )
    const expected = values(near, 'event', 'claims', 'nodes', 'id')
    expect(expected.length).toBeGreaterThan(0)
    expect(values(deep, 'events', 'nodes', 'claims', 'nodes', 'events', 'claims', 'nodes', 'id')).toEqual(
      expected,
    )
  })

  it('are counted in groups, which together are the whole where each item has one key', async () => {
    const found = await data(
      `{ claims { totalCount aggregate { count } groups(by: ACT, first: 500) { key aggregate { count } } } }`,
    )
    const counts = values(found, 'claims', 'groups', 'aggregate', 'count').map(Number)
    const [total] = values(found, 'claims', 'totalCount')
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
    expect(values(found, 'claims', 'aggregate', 'count')).toEqual([total])
    expect([...counts].sort((one, other) => other - one)).toEqual(counts)
  })

  it('are grouped by an entity, which is read like any other', async () => {
    const query = `{ events { groups(by: PERPETRATOR) { key entity { id events { totalCount } } aggregate { count latest { max } } } } }`
    const groups = values(await data(query), 'events', 'groups')
    const byIskp = groups.find((group) => values(group, 'key')[0] === 'iskp')
    expect(values(byIskp, 'entity', 'id')).toEqual(['iskp'])
    expect(Number(values(byIskp, 'aggregate', 'count')[0])).toBeGreaterThan(3)
    expect(values(byIskp, 'entity', 'events', 'totalCount')[0]).toBeGreaterThanOrEqual(4)
  })

  it('are filtered by what they reach', async () => {
    const query = `query F($where: EventWhere!) { events(where: $where) { nodes { id } } }`
    const ids = async (where: Record<string, unknown>): Promise<unknown[]> =>
      values(await data(query, { where }), 'events', 'nodes', 'id')
    const all = await ids({})
    const said = { claims: { some: { act: { eq: 'CLAIM_RESPONSIBILITY' } } } }
    const claimed = await ids(said)
    const unclaimed = await ids({ claims: { none: { act: { eq: 'CLAIM_RESPONSIBILITY' } } } })
    expect(claimed.length).toBeGreaterThan(0)
    expect([...claimed, ...unclaimed].sort()).toEqual([...all].sort())
    expect((await ids({ not: said })).sort()).toEqual([...unclaimed].sort())
    const deadly = await ids({ figures: { some: { min: { gte: 1 } } } })
    expect(deadly.length).toBeGreaterThan(0)
    expect(deadly.length).toBeLessThan(all.length)
  })

  it('a status is read for any day', async () => {
    const query = `{ node(id: "iskp:ATTACKED:hazaras") { ... on Relation { firstKnown status before: statusOn(day: "2001-01-01") now: statusOn(day: "2100-01-01") } } }`
    const [status] = values(await data(query), 'node', 'status')
    expect(values(await data(query), 'node', 'now')).toEqual([status])
    expect(values(await data(query), 'node', 'before')).toEqual([null])
  })

  it('a status has held since a day, and not on the day before', async () => {
    const some =
      '{ relations(first: 12, where: { denying: { gte: 1 } }) { nodes { id status statusSince } } }'
    const relations = values(await data(some), 'relations', 'nodes')
    const stands = z
      .array(z.object({ id: z.string(), status: z.string(), statusSince: z.string() }))
      .parse(relations)
    expect(stands.length).toBeGreaterThan(0)
    const days = stands.map(
      ({ id, statusSince }, index) =>
        `r${index}: node(id: "${id}") { ... on Relation { before: statusOn(day: "${daysAfter(statusSince, -1)}") then: statusOn(day: "${statusSince}") } }`,
    )
    const found = await data(`{ ${days.join('\n')} }`)
    stands.forEach(({ status }, index) => {
      expect(values(found, `r${index}`, 'then')).toEqual([status])
      expect(values(found, `r${index}`, 'before')).not.toEqual([status])
    })
  })

  it('a relation is found by its own id only', async () => {
    const query = '{ node(id: "kabul:WITHIN:afghanistan") { id } }'
    expect(await data(query)).toEqual({ node: null })
  })
})
