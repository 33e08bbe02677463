import { getVariableValues, Kind, parse, type OperationDefinitionNode } from 'graphql'
import { schema } from '../../src/api/schema/buildSchema'
import { kindOfId, literalVariables, shapeOf } from '../../src/plan/shape'

const document = parse(
  `query ($where: ClaimWhere, $types: [RelationType!], $id: ID, $first: Int, $after: String, $deep: Boolean, $hops: Int = 2) {
    paths(from: {id: $id}, to: {id: $id}, maxHops: $hops) { paths { length } }
  }`,
)
const operation = document.definitions.find(
  (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
)

function shape(variables: Record<string, unknown>): string {
  if (!operation) throw new Error('no operation')
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) throw new Error(String(errors))
  return shapeOf(schema, operation, coerced, literalVariables(schema, document))
}

describe('requests share a plan', () => {
  it.each([
    ['texts', { where: { says: { eq: 'a' } } }, { where: { says: { eq: 'b' } } }],
    ['numbers', { first: 1 }, { first: 500 }],
    ['cursors', { after: 'a' }, { after: 'b' }],
    ['values of a list of texts', { where: { says: { in: ['a'] } } }, { where: { says: { in: [] } } }],
    ['repetitions in a list of enums', { types: ['HIT', 'MET'] }, { types: ['MET', 'HIT', 'MET'] }],
    ['keys in another order', { where: { act: {}, says: {} } }, { where: { says: {}, act: {} } }],
  ])('that differ in %s', (_what, one, other) => {
    expect(shape(one)).toBe(shape(other))
  })
})

describe('requests have plans of their own', () => {
  it.each([
    ['in a number that Cypher wants in the text', { hops: 1 }, { hops: 2 }],
    ['what is left out and what is null', {}, { after: null }],
    ['what is null and what is given', { after: null }, { after: 'a' }],
    ['booleans', { deep: true }, { deep: false }],
    ['the values of enums', { where: { act: { eq: 'DENY' } } }, { where: { act: { eq: 'WARN' } } }],
    ['the length of a list of filters', { where: { or: [] } }, { where: { or: [{}] } }],
    [
      'a null deep within',
      { where: { not: { says: { eq: null } } } },
      { where: { not: { says: { eq: '' } } } },
    ],
    ['the kind of an id', { id: 'iskp' }, { id: 'iskp:ATTACKED:taliban' }],
    ['one value as two variables', { id: 'v', after: null }, { id: null, after: 'v' }],
  ])('that differ in %s', (_what, one, other) => {
    expect(shape(one)).not.toBe(shape(other))
  })
})

it('tells relations and propositions by what joins the parts of their ids', () => {
  expect(['iskp', 'a:HIT:b', 'HIT|a|b', 'STATEMENT|a:b'].map(kindOfId)).toEqual([
    'node',
    'relation',
    'proposition',
    'proposition',
  ])
})
