import { encodeCursor } from '../../src/plan/cursor'
import { refused } from './planned'

const forged = Buffer.from('["", null, null]').toString('base64url')
const ofAnotherOrder = encodeCursor('abcdef', ['2021-08-26', 'c1', 'claim-1'])

it.each([
  [
    'a page of too many',
    '{ events(first: 501) { totalCount nodes { id } } }',
    'A page has 0 to 500 items, not 501',
  ],
  [
    'a page of fewer than none',
    '{ search(text: "a", first: -1) { matched } }',
    'A page has 0 to 500 items, not -1',
  ],
  ['a forged cursor', `{ claims(after: "${forged}") { nodes { id } } }`, 'This is not a cursor of this list'],
  ['any text as a cursor', '{ claims(after: "\\"}) RETURN 1 //") { nodes { id } } }', 'This is not a cursor'],
  [
    'a cursor of another order',
    `{ claims(after: "${ofAnotherOrder}") { nodes { id } } }`,
    'not a cursor of this',
  ],
  [
    'an entity by id and by name',
    '{ entity(id: "iskp", name: "ISKP") { id } }',
    'exactly one of "id" and "name"',
  ],
  ['an entity by neither', '{ entity { id } }', 'exactly one of "id" and "name"'],
  [
    'a reference to nothing',
    '{ claims(where: { not: { about: {} } }) { totalCount } }',
    'exactly one of "id" and "name"',
  ],
  [
    'a period that ends before it begins',
    '{ events(where: { period: { from: "2022-02-01", to: "2022-01-01" } }) { nodes { id } } }',
    'The period ends (2022-01-01) before it begins (2022-02-01): turn it round',
  ],
  ['an order by nothing', '{ events(orderBy: [{}]) { nodes { id } } }', 'names exactly one field'],
  ['an order by null', '{ events(orderBy: [{ name: null }]) { nodes { id } } }', 'names exactly one field'],
  [
    'an order by two at once',
    '{ events(orderBy: [{ name: ASC, id: ASC }]) { nodes { id } } }',
    'names exactly one field',
  ],
  [
    'null for how many',
    'query ($first: Int) { search(text: "a", first: $first) { matched } }',
    'must not be null',
  ],
  [
    'a page from both ends',
    '{ events(first: 1, last: 1) { nodes { id } } }',
    'Give "first" or "last", not both',
  ],
  [
    'null for whether',
    'query ($first: Boolean = true) { events { totalCount @skip(if: $first) } }',
    'must not be null',
  ],
])('refuses %s', (_what, source, message) => {
  const error = refused(source, source.includes('$first') ? { first: null } : {})
  expect(error.message).toContain(message)
  expect(error.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
})

it('says which argument of which field to change', () => {
  const error = refused('{ many: claims(first: 1000) { nodes { id } } }')
  expect(error.message).toContain('(argument "first" of "many")')
  expect(error.locations).toEqual([{ line: 1, column: 3 }])
  expect(error.extensions).toEqual({
    code: 'BAD_USER_INPUT',
    field: 'many',
    argument: 'first',
    input: 'first',
    allowed: { least: 0, greatest: 500 },
  })
})

const TURNED_PERIOD = '{ from: "2022-02-01", to: "2022-01-01" }'

it.each([
  [
    '{ claims(where: { and: [{}, { about: {} }] }) { totalCount } }',
    { argument: 'where', input: 'where.and[1].about', allowed: ['id', 'name'] },
  ],
  [
    `{ events(where: { or: [{ not: { period: ${TURNED_PERIOD} } }] }) { totalCount } }`,
    { argument: 'where', input: 'where.or[0].not.period' },
  ],
  [
    '{ entities(orderBy: [{ name: ASC }, {}]) { totalCount } }',
    { argument: 'orderBy', input: 'orderBy[1]', allowed: ['name', 'kind', 'id'] },
  ],
  ['{ entity { id } }', { argument: 'id', input: 'id', allowed: ['id', 'name'] }],
  [
    '{ network(around: [{ id: "iskp" }, { id: "iskp", name: "ISKP" }]) { nodes { __typename } } }',
    { argument: 'around', input: 'around[1]', allowed: ['id', 'name'] },
  ],
  [
    '{ network(around: [{ id: "iskp" }], hops: 4) { nodes { __typename } } }',
    { argument: 'hops', input: 'hops', allowed: { least: 1, greatest: 3 } },
  ],
])('says the way to what is wrong within the arguments, and what is allowed there: %s', (source, place) => {
  expect(refused(source).extensions).toMatchObject(place)
})

it('says which argument has a variable that is null where it cannot be', () => {
  const error = refused('query ($first: Int) { search(text: "a", first: $first) { matched } }', {
    first: null,
  })
  expect(error.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first', input: 'first' })
})
