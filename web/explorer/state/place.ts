import type { EdgeStatus } from '../answers/answers'
import { ALL_TYPES, typesNamed, type RelationFamily } from '../words/families'
import { KINDS, type Kind } from '../words/kinds'

/** What the panel shows. */
export interface Selection {
  readonly kind: 'thing' | 'relation' | 'dispute'
  /** Several relations stand between the same two, bundled under one line. */
  readonly ids: readonly string[]
}

/** A thing whose neighbours were fetched, by relations of one family, of one type, or of all. */
export interface Expansion {
  readonly id: string
  /** The name of the family or of the type; null: all. */
  readonly by: string | null
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** Where things are drawn, by their ids. */
export type Positions = ReadonlyMap<string, Point>

export type Support = 'ANY' | 'SINGLE' | 'SEVERAL'
export type Tab = 'nodes' | 'edges' | 'claims'

/** Everything that makes the picture what it is; the address holds it all, and undo goes back over it. */
export interface Place {
  readonly around: readonly string[]
  readonly more: readonly Expansion[]
  readonly between: { readonly from: string; readonly to: string } | null
  readonly asOf: string | null
  readonly period: { readonly from: string; readonly to: string } | null
  /** The types of relations that are shown wherever they are. */
  readonly types: readonly string[]
  /** Those that are not shown even where an expansion would. */
  readonly without: readonly string[]
  readonly statuses: readonly EdgeStatus[]
  readonly kinds: readonly Kind[]
  readonly support: Support
  /** The id of a document that must support an edge. */
  readonly source: string | null
  readonly most: number
  readonly hidden: readonly string[]
  readonly pinned: Readonly<Record<string, Point>>
  readonly selected: Selection | null
  readonly tab: Tab | null
}

/** So many nodes at first; "show more" doubles them up to what the API gives. */
export const USUAL_MOST = 60
export const MOST_NODES = 500

const USUAL_FAMILIES: readonly RelationFamily[] = ['VIOLENCE', 'ACCUSATION', 'RESPONSIBILITY']
export const USUAL_TYPES: readonly string[] = USUAL_FAMILIES.flatMap(typesNamed)
export const USUAL_STATUSES: readonly EdgeStatus[] = ['AFFIRMED', 'ALLEGED', 'DISPUTED', 'DENIED']

const NOWHERE: Place = {
  around: [],
  more: [],
  between: null,
  asOf: null,
  period: null,
  types: USUAL_TYPES,
  without: [],
  statuses: USUAL_STATUSES,
  kinds: KINDS,
  support: 'ANY',
  source: null,
  most: USUAL_MOST,
  hidden: [],
  pinned: {},
  selected: null,
  tab: null,
}

/** What the page opens on. */
export const FIRST_PLACE: Place = { ...NOWHERE, around: ['iskp', 'taliban'] }

/** The surroundings of one thing, with relations of all types. */
export function placeAround(id: string, from: Place = NOWHERE): Place {
  return {
    ...NOWHERE,
    around: [id],
    asOf: from.asOf,
    tab: from.tab,
    types: ALL_TYPES,
    selected: { kind: 'thing', ids: [id] },
  }
}

/** The paths between two things, and nothing else. */
export function placeBetween(from: string, to: string, before: Place = NOWHERE): Place {
  return { ...NOWHERE, types: ALL_TYPES, between: { from, to }, asOf: before.asOf, tab: before.tab }
}

export { NOWHERE }
