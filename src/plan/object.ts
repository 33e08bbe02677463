import {
  isAbstractType,
  isObjectType,
  type FieldNode,
  type GraphQLNamedOutputType,
  type GraphQLObjectType,
} from 'graphql'
import { planField } from './field'
import { selectedFields, type Planning, type Scope } from './planning'
import { Slots } from './slots'
import type { Complete } from './write/complete'
import { writeByLabel, writeFields, type WrittenField } from './write/object'

/** An object as a positional list in Cypher, and how such a row is written. */
interface PlannedObject {
  readonly cypher: string
  readonly write: Complete
}

/**
 * Plans the selection beneath a field. Where several types are possible the first element of the row is the label that tells them
 * apart, and the types share the slots of what they select alike; each type has its own writer, since types' names stand in messages.
 */
export function planObject(
  planning: Planning,
  type: GraphQLNamedOutputType,
  nodes: readonly FieldNode[],
  scope: Scope,
  only: readonly string[] | null = null,
): PlannedObject {
  const types = possibleTypes(planning, type).filter(({ name }) => only === null || only.includes(name))
  const slots = new Slots()
  const [single] = types
  if (types.length === 1 && single) {
    const write = planFields(planning, single, nodes, scope, slots)
    return { cypher: slots.list(), write }
  }
  const labels = types.flatMap(({ extensions }) => extensions.labels ?? [])
  slots.add(`[label IN labels(${scope.variable ?? 'null'}) WHERE label IN [${quoted(labels)}]][0]`)
  const writers = types.map((possible) => ({
    labels: possible.extensions.labels ?? [],
    write: planFields(planning, possible, nodes, scope, slots),
  }))
  return { cypher: slots.list(), write: writeByLabel(type.name, writers) }
}

function quoted(labels: readonly string[]): string {
  return labels.map((label) => `'${label}'`).join(', ')
}

function possibleTypes(planning: Planning, type: GraphQLNamedOutputType): readonly GraphQLObjectType[] {
  if (isObjectType(type)) return [type]
  return isAbstractType(type) ? planning.schema.getPossibleTypes(type) : []
}

function planFields(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  scope: Scope,
  slots: Slots,
): Complete {
  const fields = selectedFields(planning, type, nodes).map(({ name, field, fieldNodes }): WrittenField => {
    if (!field) return { name, slot: null, complete: () => JSON.stringify(type.name) }
    const { cypher, complete } = planField(planning, type.name, field, fieldNodes, scope)
    return { name, slot: slots.of(cypher), complete }
  })
  return writeFields(type.name, fields)
}
