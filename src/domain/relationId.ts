import type { Edge } from './proposition'

/** The id of an edge: one per (from, type, to). */
export function relationId({ from, type, to }: Edge): string {
  return `${from}:${type}:${to}`
}
