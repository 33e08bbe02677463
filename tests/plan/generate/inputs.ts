import {
  GraphQLString,
  Kind,
  isNonNullType,
  parseType,
  type ConstValueNode,
  type GraphQLInputType,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql'
import type { Columns } from './columns'
import { constant, nameNode } from './constant'
import { choose, type Position } from './position'
import type { Random } from './random'

/** So many requests are made of each operation. */
const SETS = 3

/** How often a value is left to a variable. */
const VARIABLES = 0.25

/** The arguments of one operation: values within it, and variables with their values for each request. */
export class Inputs {
  readonly definitions: VariableDefinitionNode[] = []
  readonly sets: Record<string, unknown>[] = Array.from({ length: SETS }, () => ({}))
  /** The variables that take a cursor. */
  readonly cursors: string[] = []

  constructor(
    private readonly random: Random,
    private readonly columns: Columns,
  ) {}

  /** A value for the position: as text of the operation, or a variable. */
  literal(position: Position): ValueNode {
    if (this.random.chance(VARIABLES)) return this.variable(position)
    const choice = choose(this.random, this.columns, position)
    if (choice.kind === 'leaf') return constant(choice.value, position.type)
    if (choice.kind === 'list') {
      return { kind: Kind.LIST, values: choice.items.map((item) => this.literal(item)) }
    }
    const fields = choice.fields.map((field) => ({
      kind: Kind.OBJECT_FIELD as const,
      name: nameNode(field.name),
      value: this.literal(field),
    }))
    return { kind: Kind.OBJECT, fields }
  }

  /** A variable of the position's type with a value for each request: given, null, or left out. */
  variable(position: Position): ValueNode {
    const isRequired = isNonNullType(position.type)
    const defaultValue = this.random.chance(0.2) ? constant(this.value(position), position.type) : undefined
    const name = this.define(position.type, defaultValue)
    for (const set of this.sets) {
      if (defaultValue !== undefined && this.random.chance(0.3)) continue
      if (!isRequired && this.random.chance(0.1)) continue
      set[name] = !isRequired && this.random.chance(0.1) ? null : this.value(position)
    }
    return { kind: Kind.VARIABLE, name: nameNode(name) }
  }

  /** A variable for where a list goes on: first it begins, later requests continue behind what came before. */
  cursor(): ValueNode {
    const variable = this.define(GraphQLString)
    this.cursors.push(variable)
    return { kind: Kind.VARIABLE, name: nameNode(variable) }
  }

  private define(type: GraphQLInputType, defaultValue?: ConstValueNode): string {
    const name = `v${this.definitions.length}`
    this.definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: nameNode(name) },
      type: parseType(String(type)),
      ...(defaultValue === undefined ? {} : { defaultValue }),
    })
    return name
  }

  private value(position: Position): unknown {
    const choice = choose(this.random, this.columns, position)
    if (choice.kind === 'leaf') return choice.value
    if (choice.kind === 'list') return choice.items.map((item) => this.value(item))
    return Object.fromEntries(choice.fields.map((field) => [field.name, this.value(field)]))
  }
}

/** The response name under which a list gives the cursors for this variable. */
export function cursorsOf(variable: string): string {
  return `cursors_${variable}`
}
