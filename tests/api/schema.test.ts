import { readFileSync } from 'node:fs'
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isIntrospectionType,
  isSpecifiedScalarType,
  type GraphQLNamedType,
} from 'graphql'
import { schema } from '../../src/api/schema/buildSchema'
import { schemaText } from '../../src/api/schema/schemaText'
import { inProject } from '../../src/paths'

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
)

describe('the schema', () => {
  it('is the one that is committed (npm run schema writes it anew)', () => {
    const committed = readFileSync(inProject('schema', 'schema.graphql'), 'utf8')
    expect(schemaText(schema)).toBe(committed)
  })

  it('describes every type, field, argument and value', () => {
    const silent = types.flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isObjectType(type) || isInterfaceType(type)
        ? Object.values(type.getFields()).flatMap((field) => [
            ...(field.description ? [] : [`${type.name}.${field.name}`]),
            ...field.args
              .filter((arg) => !arg.description)
              .map((arg) => `${type.name}.${field.name}(${arg.name})`),
          ])
        : []),
      ...(isInputObjectType(type)
        ? Object.values(type.getFields())
            .filter((field) => !field.description)
            .map((field) => `${type.name}.${field.name}`)
        : []),
      ...(isEnumType(type)
        ? type
            .getValues()
            .filter((value) => !value.description)
            .map((value) => `${type.name}.${value.name}`)
        : []),
    ])
    expect(silent).toEqual([])
  })

  it.each([
    ['Node', 15],
    ['Entity', 7],
    ['Actor', 4],
    ['Standing', 2],
  ])('has the interface %s in as many object types as implement it', (name, count) => {
    const type = schema.getType(name)
    expect(isInterfaceType(type) && schema.getPossibleTypes(type).length).toBe(count)
  })

  it('says of every field of an object what it stands for, so that everything plans', () => {
    const decided = decidedTypes()
    const unplanned = types.filter(isObjectType).flatMap((type) =>
      type.extensions.connection === true || UNPLANNED.test(type.name) || decided.has(type)
        ? []
        : Object.values(type.getFields())
            .filter(
              (field) => field.extensions.meaning === undefined && isObjectType(getNamedType(field.type)),
            )
            .map((field) => `${type.name}.${field.name}`),
    )
    expect(unplanned).toEqual([])
  })
})

/** Types whose fields the planner knows by name. */
const UNPLANNED = /(Edge|Aggregate|Group|^PageInfo)$/

/** Types that are parts of something decided: their fields are values of the decision unless they say otherwise. */
function decidedTypes(): ReadonlySet<GraphQLNamedType> {
  const fields = types.filter(isObjectType).flatMap((type) => Object.values(type.getFields()))
  const found = new Set(
    fields
      .filter(({ extensions }) => extensions.meaning?.kind === 'decided')
      .map(({ type }) => getNamedType(type)),
  )
  for (const type of found)
    if (isObjectType(type))
      for (const field of Object.values(type.getFields()))
        if (field.extensions.meaning === undefined) found.add(getNamedType(field.type))
  return found
}
