import {
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql'
import type { World } from '../world/world'

const DAY = /^\d{4}-\d\d-\d\d$/

/** The values that the data itself holds, by what can be filtered by them. */
export class Columns {
  readonly days: readonly string[]
  readonly entityNames: readonly string[]
  private readonly texts: ReadonlySet<string>

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly world: World,
  ) {
    const things = [...world.nodes, ...world.links]
    const values = things.flatMap(({ properties }) => Object.values(properties)).flat()
    const types = world.links.map(({ type }) => type)
    this.texts = new Set([...values.filter((value) => typeof value === 'string'), ...types])
    this.days = [...this.texts].filter((text) => DAY.test(text)).sort()
    this.entityNames = world.links.flatMap(({ type, from, properties }) =>
      type === 'HAS_NAME' && from.is('Entity') ? [String(properties['text'])] : [],
    )
  }

  /** The ids of all that a field of this type can give. */
  ids(type: GraphQLNamedType): string[] {
    const types = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type]
    const labels = types.map(({ name }) => name)
    const nodes = this.world.all(...labels, ...(labels.includes('Claim') ? ['VoidedClaim'] : []))
    const relations = labels.includes('Relation') ? this.world.links : []
    return [...nodes, ...relations].flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []))
  }

  /** The texts under a property of the nodes of this type. */
  column(type: string, field: string): string[] {
    const schemaType = this.schema.getType(type)
    const types =
      isInterfaceType(schemaType) || isObjectType(schemaType)
        ? [
            type,
            ...(isInterfaceType(schemaType)
              ? this.schema.getPossibleTypes(schemaType).map(({ name }) => name)
              : []),
          ]
        : []
    const things = type === 'Relation' ? this.world.links : this.world.all(...types)
    return things.flatMap(({ properties: { [field]: value } }) => (typeof value === 'string' ? [value] : []))
  }

  /** The values of an enum that occur in the data. */
  used(enumName: string): string[] {
    const type = this.schema.getType(enumName)
    if (!isEnumType(type)) return []
    const names = type.getValues().map(({ name }) => name)
    const used = names.filter((name) => this.texts.has(name))
    return used.length > 0 ? used : names
  }
}
