/** What the graph is made of: plain values, absent ones left out. */
export type Properties = Readonly<Record<string, unknown>>

/** A node under a number of its own, from 0 on without gaps. */
export interface NodeRow {
  readonly number: number
  /** Joined by colons, such as `Entity:Actor:State`. */
  readonly labels: string
  readonly properties: Properties
}

export interface RelationshipRow {
  readonly type: string
  /** Numbers of nodes, of this piece or an earlier one. */
  readonly from: number
  readonly to: number
  readonly properties: Properties | null
}

/** A part of the graph that can be written as soon as all before it are. */
export interface Piece {
  readonly nodes: readonly NodeRow[]
  readonly relationships: readonly RelationshipRow[]
}

/** Collects a piece, and remembers under which numbers things stand. */
export class PieceMaker {
  private nodes: NodeRow[] = []
  private relationships: RelationshipRow[] = []
  private readonly kept = new Map<string, number>()
  private local = new Map<string, number>()
  private count = 0

  /** A node that later pieces refer to by its key. */
  keep(key: string, labels: string, properties: Properties): void {
    this.kept.set(key, this.add(labels, properties))
  }

  /** A node that only this piece refers to. */
  node(key: string, labels: string, properties: Properties): void {
    this.local.set(key, this.add(labels, properties))
  }

  has(key: string): boolean {
    return this.local.has(key) || this.kept.has(key)
  }

  relationship(from: string, type: string, to: string, properties: Properties | null = null): void {
    this.relationships.push({ type, from: this.numberOf(from), to: this.numberOf(to), properties })
  }

  /** What was collected since the last piece. */
  take(): Piece {
    const piece = { nodes: this.nodes, relationships: this.relationships }
    this.nodes = []
    this.relationships = []
    this.local = new Map()
    return piece
  }

  private add(labels: string, properties: Properties): number {
    const number = this.count
    this.count += 1
    this.nodes.push({ number, labels, properties: present(properties) })
    return number
  }

  private numberOf(key: string): number {
    const number = this.local.get(key) ?? this.kept.get(key)
    if (number === undefined) throw new Error(`The graph has no node ${key} yet.`)
    return number
  }
}

/** An absent value is an absent property. */
function present(properties: Properties): Properties {
  const given: Record<string, unknown> = {}
  for (const key in properties) {
    const value = properties[key]
    if (value !== null && value !== undefined) given[key] = value
  }
  return given
}
