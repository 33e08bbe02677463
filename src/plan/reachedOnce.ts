import type { FieldNode } from 'graphql'
import type { Traversal } from './meaning'
import type { Lookup } from './references'
import type { Complete } from './write/complete'

/** What a field reaches, as an element of its parent's row. */
export interface PlannedReach {
  readonly cypher: string
  readonly write: Complete
  /** A COLLECT of at most one row. */
  readonly isOne: boolean
  /** The names of entities that were looked up for it. */
  readonly lookups: readonly Lookup[]
}

/**
 * What the fields of one object reach, each planned once: the types of an interface have their fields in common, and planning them for
 * every type at every level would take exponential time.
 */
export class ReachedOnce {
  private readonly known: { meaning: Traversal; nodes: readonly FieldNode[]; planned: PlannedReach }[] = []

  of(meaning: Traversal, nodes: readonly FieldNode[], plan: () => PlannedReach): PlannedReach {
    const found = this.known.find((known) => known.meaning === meaning && areSame(known.nodes, nodes))
    if (found) return found.planned
    const planned = plan()
    this.known.push({ meaning, nodes, planned })
    return planned
  }
}

function areSame(some: readonly FieldNode[], others: readonly FieldNode[]): boolean {
  return some.length === others.length && some.every((node, index) => node === others[index])
}
