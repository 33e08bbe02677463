import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql'
import { collectFields } from 'graphql/execution/collectFields'
import { asBadInput } from './badInput'
import { boundOf, refuseOver, type Bound, type Level } from './bound'
import { planField } from './field'
import { ParameterTable, type VariableValues } from './parameters'
import { rootScope, type Planning, type Scope } from './planning'
import { ReferenceTable } from './references'
import { Slots } from './slots'
import { writeFields, type WrittenField } from './write/object'

/** One operation as one statement; good for every request of the same shape (shape.ts). */
export interface Plan {
  readonly cypher: string
  /** @throws GraphQLError BAD_USER_INPUT when an argument's value is not allowed, or the answer could be larger than the budget. */
  readonly parameters: (variables: VariableValues) => Record<string, unknown>
  /** How much the statement can give under these parameters. */
  readonly bound: (parameters: Readonly<Record<string, unknown>>) => Bound
  /** What bounds how many rows there are, level by level. */
  readonly level: Level
  /** Whether the operation asks only for what describes the schema, so that there is nothing to run. */
  readonly isEmpty: boolean
  /** The root fields that describe the schema; their values are handed to `write`. */
  readonly meta: readonly FieldNode[]
  /** The answer to the one row that the statement gives. */
  readonly write: (row: Readonly<Record<string, unknown>>, meta: Readonly<Record<string, unknown>>) => Written
}

export interface Written {
  /** The JSON text of `data`. */
  readonly data: string
  readonly errors: readonly GraphQLError[]
  /** How many objects it holds. */
  readonly rows: number
}

/** The fields that describe the schema, which no statement answers. */
const META_FIELDS: ReadonlySet<string> = new Set(['__schema', '__type'])

/**
 * Plans a valid query operation.
 * `budget` is the most rows that an answer may have. @throws GraphQLError BAD_USER_INPUT when an argument cannot be meant so; Error when the schema does not say what a field stands for.
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
  budget: number = Infinity,
): Plan {
  const planning: Planning = {
    schema,
    fragments: fragmentsOf(document),
    variables,
    parameters: new ParameterTable(),
    references: new ReferenceTable(),
  }
  const slots = new Slots()
  const scope = rootScope()
  const { fields, meta } = planRoot(planning, rootType(schema), operation, slots, scope)
  const write = writeFields('', fields)
  const bound = (parameters: Readonly<Record<string, unknown>>): Bound => boundOf(scope.level, parameters)
  const { clauses, column } = planning.references.prelude()
  return {
    cypher: [
      ...clauses,
      ...scope.calls.clauses(),
      `RETURN ${[...slots.columns(), ...column].join(',\n')}`,
    ].join('\n'),
    parameters(values) {
      const parameters = planning.parameters.values(values)
      refuseOver(budget, bound(parameters))
      return parameters
    },
    bound,
    level: scope.level,
    isEmpty: slots.isEmpty,
    meta,
    write(row, metaValues) {
      const errors: GraphQLError[] = []
      const found = Array.isArray(row['found']) ? row['found'] : []
      try {
        const run = { errors, found, meta: metaValues, rows: 0 }
        const data = write(slots.rowOf(row), undefined, run)
        return { data, errors, rows: run.rows - 1 }
      } catch (error) {
        if (!(error instanceof GraphQLError)) throw error
        return { data: 'null', errors: [...errors, error], rows: 0 }
      }
    },
  }
}

interface Root {
  readonly fields: readonly WrittenField[]
  readonly meta: readonly FieldNode[]
}

function planRoot(
  planning: Planning,
  type: GraphQLObjectType,
  operation: OperationDefinitionNode,
  slots: Slots,
  scope: Scope,
): Root {
  try {
    return planFields(planning, type, operation, slots, scope)
  } catch (error) {
    throw asBadInput(error)
  }
}

function planFields(
  planning: Planning,
  type: GraphQLObjectType,
  operation: OperationDefinitionNode,
  slots: Slots,
  scope: Scope,
): Root {
  const { schema, fragments, variables } = planning
  const selected = [...collectFields(schema, fragments, variables, type, operation.selectionSet)]
  const isMeta = ([, nodes]: (typeof selected)[number]): boolean =>
    META_FIELDS.has(nodes[0]?.name.value ?? '')
  const fields = selected.map((entry): WrittenField => {
    const [name, nodes] = entry
    if (isMeta(entry))
      return { name, slot: null, complete: (_value, _path, run) => JSON.stringify(run.meta[name] ?? null) }
    const field = type.getFields()[nodes[0]?.name.value ?? '']
    if (!field) return { name, slot: null, complete: () => JSON.stringify(type.name) }
    const { cypher, complete } = planField(planning, type.name, field, nodes, scope)
    return { name, slot: slots.of(cypher), complete }
  })
  return { fields, meta: selected.filter(isMeta).flatMap(([, nodes]) => nodes) }
}

function rootType(schema: GraphQLSchema): GraphQLObjectType {
  const type = schema.getQueryType()
  if (!type) throw new Error('The schema has no queries.')
  return type
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [],
    ),
  )
}
