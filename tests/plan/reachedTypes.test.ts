import { getNamedType, isAbstractType, isObjectType } from 'graphql'
import { schema } from '../../src/api/schema/buildSchema'

/** The fields that give things of several types, relations among them as far as the schema says: node and edge read differently. */
const fields = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
  )
  .filter(({ field }) => {
    const type = getNamedType(field.type)
    return isAbstractType(type) && schema.getPossibleTypes(type).some(({ name }) => name === 'Relation')
  })

it('there are such fields', () => {
  expect(fields.map(({ name }) => name)).toContain('Judgement.a')
})

it.each(fields)('$name says whether it reaches nodes or edges', ({ field }) => {
  const { meaning, among } = field.extensions
  const types = meaning?.kind === 'traversal' ? meaning.types?.({ id: 'iskp' }) : among?.types
  expect(types?.length).toBeGreaterThan(0)
  expect(types).not.toContain('Relation')
})

it('every type with an id is found by node', () => {
  const node = schema.getQueryType()?.getFields()['node']
  const meaning = node?.extensions.meaning
  const reached = ['iskp', 'iskp:ATTACKED:taliban'].flatMap((id) =>
    meaning?.kind === 'traversal' ? (meaning.types?.({ id }) ?? []) : [],
  )
  const type = schema.getType('Node')
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : []
  expect(reached.toSorted()).toEqual(possible.map(({ name }) => name).toSorted())
})
