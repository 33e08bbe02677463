import { GraphNode, Link, type Thing, type Value } from '../world/world'

/** A thing of the world and the thing from which it was reached, as a relation reads differently from either end. */
export class Seen {
  constructor(
    readonly thing: Thing,
    readonly from: Thing | null,
  ) {}

  property(name: string): Value | null {
    return this.thing.properties[name] ?? null
  }

  /** As seen from this. */
  next(thing: Thing): Seen {
    return new Seen(thing, this.thing)
  }
}

const TYPES = new Map<string, string>([
  ...['Organization', 'State', 'Person', 'Population', 'Locality', 'Facility', 'Agreement'].map(same),
  ...['Event', 'Document', 'Claim', 'Proposition', 'Origin', 'Judgement'].map(same),
  ['VoidedClaim', 'Claim'],
])

/** The object type of a thing where the schema leaves that open. */
export function typeOf(value: unknown, abstractType: string): string {
  if (!(value instanceof Seen)) throw new Error('A thing was expected.')
  if (value.thing instanceof Link) return 'Relation'
  const { labels } = value.thing
  const type = labels.map((label) => TYPES.get(label)).find((name) => name !== undefined)
  if (type !== undefined) return type
  throw new Error(`No type of ${abstractType} is known for the labels of this node.`)
}

/** The end of a link, if it has one of these labels. */
export function end(node: GraphNode | null, ...labels: readonly string[]): GraphNode[] {
  return node?.is(...labels) === true ? [node] : []
}

function same(name: string): [string, string] {
  return [name, name]
}
