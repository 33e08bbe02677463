import type { FieldNode, GraphQLField } from 'graphql'
import { getArgumentValues } from 'graphql/execution/values'
import type { Arguments } from './meaning'

export type VariableValues = Readonly<Record<string, unknown>>
export type SchemaField = GraphQLField<unknown, unknown>
type Getter = (args: Arguments) => unknown

/**
 * Every value of a statement, as `$p0`, `$p1` …: a plan keeps how to get them from a request's variables, never a value.
 * The same argument asked for twice is one parameter, so that equal fragments stay equal texts.
 */
export class ParameterTable {
  private readonly sources: { field: SchemaField; node: FieldNode }[] = []
  private readonly getters: { source: number; get: Getter }[] = []
  private readonly known = new Map<string, string>()
  private readonly checks: { source: number; check: (args: Arguments) => void }[] = []

  /** The Cypher for a value of this field's arguments; `path` tells the values of one field apart. */
  add(field: SchemaField, node: FieldNode, path: string, get: Getter): string {
    const source = this.sourceOf(field, node)
    const key = `${source} ${path}`
    const known = this.known.get(key)
    if (known) return known
    const name = `p${this.getters.length}`
    this.getters.push({ source, get })
    this.known.set(key, `$${name}`)
    return `$${name}`
  }

  /** What may throw GraphQLError BAD_USER_INPUT at the arguments of each request, before anything is asked of the database. */
  check(field: SchemaField, node: FieldNode, check: (args: Arguments) => void): void {
    this.checks.push({ source: this.sourceOf(field, node), check })
  }

  /**
   * The values for one request.
   * @throws GraphQLError BAD_USER_INPUT when an argument's value is not allowed.
   */
  values(variables: VariableValues): Record<string, unknown> {
    const args = this.sources.map(({ field, node }) => getArgumentValues(field, node, variables))
    for (const { source, check } of this.checks) check(args[source] ?? {})
    return Object.fromEntries(
      this.getters.map(({ source, get }, index) => [`p${index}`, asCypherValue(get(args[source] ?? {}))]),
    )
  }

  private sourceOf(field: SchemaField, node: FieldNode): number {
    const found = this.sources.findIndex((source) => source.node === node)
    return found >= 0 ? found : this.sources.push({ field, node }) - 1
  }
}

/** The driver packs a JavaScript number as a float, which LIMIT refuses: whole numbers travel as BigInt. */
function asCypherValue(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (Array.isArray(value)) return value.map(asCypherValue)
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asCypherValue(inner)]))
  }
  return value === undefined ? null : value
}
