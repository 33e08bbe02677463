import { getOperationAST, parse } from 'graphql'
import { schema } from '../../src/api/schema/buildSchema'
import { planOperation, type Plan } from '../../src/plan/planOperation'

function plan(source: string, variables: Record<string, unknown> = {}, budget?: number): Plan {
  const document = parse(source)
  const operation = getOperationAST(document, null)
  if (!operation) throw new Error('no operation')
  return planOperation(schema, document, operation, variables, budget)
}

function rows(source: string, variables: Record<string, unknown> = {}): number {
  const planned = plan(source, variables)
  return planned.bound(planned.parameters(variables)).rows
}

describe('the bound of an operation', () => {
  it.each([
    ['one thing', '{ entity(id: "iskp") { name } }', 1],
    ['a page of the usual size', '{ events { nodes { id } } }', 25],
    ['a page from the end', '{ events(last: 7) { nodes { id } } }', 7],
    [
      'a page for each item of a page',
      '{ events(first: 4) { nodes { claims(first: 3) { nodes { id } } } } }',
      4 + 12,
    ],
    ['what each item has one of', '{ claims(first: 3) { nodes { document { id } place { id } } } }', 3 + 6],
    ['a plain list', '{ claims(first: 3) { nodes { evidence { start } } } }', 3 + 30],
    [
      'groups, with the entity of each',
      '{ events(first: 0) { groups(by: TARGET, first: 9) { entity { id } } } }',
      18,
    ],
    ['two roots', '{ a: events(first: 2) { totalCount } b: events(first: 3) { totalCount } }', 5],
    [
      'a field of an interface, however many types there are',
      '{ entity(id: "iskp") { events(first: 5) { nodes { id } } } }',
      6,
    ],
    ['what describes the schema', '{ __schema { types { name } } }', 0],
  ])('is right for %s', (_what, source, expected) => {
    expect(rows(source)).toBe(expected)
  })

  it('is of each request, not of the plan', () => {
    const planned = plan('query ($n: Int) { events(first: $n) { nodes { id } } }', { n: 1 })
    expect(planned.bound(planned.parameters({ n: 1 })).rows).toBe(1)
    expect(planned.bound(planned.parameters({ n: 400 })).rows).toBe(400)
  })

  it('is refused beyond the budget, naming the field and the argument that lower it most', () => {
    const source = '{ events(first: 10) { nodes { said: claims(last: 200) { nodes { id } } } } }'
    const planned = plan(source, {}, 1000)
    expect(() => planned.parameters({})).toThrow(
      'The answer could have 2,010 rows, and at most 1,000 are allowed: lower "last" of "said", which is 200.',
    )
    expect(() => plan(source, {}, 2010).parameters({})).not.toThrow()
  })
})
