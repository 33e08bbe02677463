import {
  GraphQLError,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  locatedError,
  type FieldNode,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql'
import { addPath, pathToArray, type Path } from 'graphql/jsutils/Path'

/** What the writing of one answer gathers and needs beside the row. */
export interface Run {
  readonly errors: GraphQLError[]
  /** The candidates found for each name that the operation mentions. */
  readonly found: readonly unknown[]
  /** The answers to `__schema` and `__type`, by response name. */
  readonly meta: Readonly<Record<string, unknown>>
  /** How many objects have been written, the operation's own among them. */
  rows: number
}

/** Writes one value as JSON text; throws where GraphQL says that the error travels up to the nearest nullable place. */
export type Complete = (value: unknown, path: Path | undefined, run: Run) => string

/** What is done before a field's value is written; what it throws is the field's error. */
interface Before {
  /** May throw what is wrong with a field before its value is looked at. */
  readonly check?: (run: Run) => void
  /** Makes the value of what the database gave; never sees null. */
  readonly finish?: (value: unknown) => unknown
}

/** How the value of a type is written, given how its object is; `field` is "Type.field", for messages. */
export function completeAs(
  type: GraphQLOutputType,
  writeObject: Complete | null,
  nodes: readonly FieldNode[],
  field: string,
  before: Before = {},
): Complete {
  const prepare = prepared(before)
  if (isNonNullType(type)) {
    return nonNull(present(type.ofType, writeObject, nodes, field), nodes, field, prepare)
  }
  return catching(present(type, writeObject, nodes, field), nodes, prepare)
}

/** A COLLECT of at most one row as the one object, or null. */
export function onlyRow(complete: Complete): Complete {
  return (value, path, run) => complete(Array.isArray(value) ? (value[0] ?? null) : null, path, run)
}

/** The value to write, once it is known that it may be written. */
type Prepare = (value: unknown, run: Run) => unknown

function prepared({ check, finish }: Before): Prepare {
  return (value, run) => {
    check?.(run)
    return finish && value !== null && value !== undefined ? finish(value) : value
  }
}

/** Writes a value that is not null. */
function present(
  type: GraphQLOutputType,
  writeObject: Complete | null,
  nodes: readonly FieldNode[],
  field: string,
): Complete {
  const nullable = getNullableType(type)
  if (isListType(nullable)) return list(completeAs(nullable.ofType, writeObject, nodes, field), field)
  if (isScalarType(nullable) || isEnumType(nullable)) return leaf(nullable)
  if (writeObject === null) throw new Error(`${field} has no selection`)
  return writeObject
}

/** An error travels on with the place where it happened, as graphql-js has it. */
function nonNull(inner: Complete, nodes: readonly FieldNode[], field: string, prepare: Prepare): Complete {
  return (given, path, run) => {
    try {
      const value = prepare(given, run)
      if (value === null || value === undefined) {
        throw new Error(`Cannot return null for non-nullable field ${field}.`)
      }
      return inner(value, path, run)
    } catch (error) {
      throw locate(error, nodes, path)
    }
  }
}

function catching(inner: Complete, nodes: readonly FieldNode[], prepare: Prepare): Complete {
  return (given, path, run) => {
    try {
      const value = prepare(given, run)
      return value === null || value === undefined ? 'null' : inner(value, path, run)
    } catch (error) {
      run.errors.push(locate(error, nodes, path))
      return 'null'
    }
  }
}

function list(item: Complete, field: string): Complete {
  return (value, path, run) => {
    if (!Array.isArray(value)) {
      throw new GraphQLError(`Expected Iterable, but did not find one for field "${field}".`)
    }
    let text = ''
    for (let index = 0; index < value.length; index++) {
      text += (index === 0 ? '[' : ',') + item(value[index], addPath(path, index, undefined), run)
    }
    return value.length === 0 ? '[]' : `${text}]`
  }
}

function leaf(type: GraphQLLeafType): Complete {
  return (value) => {
    const serialized: unknown = type.serialize(value)
    if (serialized === null || serialized === undefined) {
      throw new Error(
        `Expected \`${type.name}.serialize(${String(value)})\` to return non-nullable value, returned: ${String(serialized)}`,
      )
    }
    return JSON.stringify(serialized)
  }
}

function locate(error: unknown, nodes: readonly FieldNode[], path: Path | undefined): GraphQLError {
  return locatedError(error, [...nodes], pathToArray(path))
}
