import type { NodeRow, Piece, Properties, RelationshipRow } from '../graph/rows'

/** What goes into one transaction: nodes of the same labels, or relationships of one type. */
export type Batch = NodeBatch | RelationshipBatch

export interface NodeBatch {
  readonly labels: string
  readonly nodes: readonly (readonly [number: number, properties: Properties])[]
}

export interface RelationshipBatch {
  readonly type: string
  /** Batches of one lane run one after the other, the lanes side by side. */
  readonly lane: number
  readonly relationships: readonly (readonly [from: number, to: number, properties: Properties | null])[]
}

/** Large enough to make a commit cheap, small enough that what a transaction holds stays near: five times as many took a third longer. */
const BATCH = 2000

/** Relationships to one node stay in one lane, so that lanes seldom wait for each other; more than two only bring deadlocks. */
export const LANES = 2

/** Fills batches from the pieces; all nodes of a piece come before relationships of it. */
export function* batchesOf(pieces: Iterable<Piece>): Generator<Batch> {
  const nodes = new Map<string, NodeRow[]>()
  const relationships = new Map<string, RelationshipRow[]>()
  for (const piece of pieces) {
    for (const node of piece.nodes) yield* put(nodes, node.labels, node, nodeBatch)
    for (const relationship of piece.relationships) {
      const key = `${relationship.to % LANES} ${relationship.type}`
      yield* put(relationships, key, relationship, relationshipBatch)
    }
  }
  for (const [labels, rows] of nodes) if (rows.length > 0) yield nodeBatch(labels, rows)
  for (const [key, rows] of relationships) if (rows.length > 0) yield relationshipBatch(key, rows)
}

function* put<T>(
  buffers: Map<string, T[]>,
  key: string,
  row: T,
  batchOf: (key: string, rows: readonly T[]) => Batch,
): Generator<Batch> {
  const buffer = buffers.get(key) ?? []
  if (buffer.push(row) < BATCH) {
    buffers.set(key, buffer)
    return
  }
  buffers.set(key, [])
  yield batchOf(key, buffer)
}

function nodeBatch(labels: string, rows: readonly NodeRow[]): NodeBatch {
  return { labels, nodes: rows.map(({ number, properties }) => [number, properties]) }
}

/** Sorted by source, so that what lies side by side in the store is written together. */
function relationshipBatch(key: string, rows: readonly RelationshipRow[]): RelationshipBatch {
  const [lane = '0', type = ''] = key.split(' ')
  const sorted = rows.toSorted((one, other) => one.from - other.from)
  return {
    type,
    lane: Number(lane),
    relationships: sorted.map(({ from, to, properties }) => [from, to, properties]),
  }
}
