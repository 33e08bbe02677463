import type { Edge, EdgeStatus } from '../answers/answers'
import { STATUSES } from '../words/statuses'
import { SURFACES, type Colour, type Theme } from './colours'
import { edgeLook, MARKS, type EdgeLook } from './look'

/** A line of the picture: one edge, or so many between the same two that they go under one line with their number. */
export interface Line {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly edges: readonly Edge[]
}

/** More than these between the same two are drawn as one. */
const MOST_PARALLEL = 4

/** The lines for the edges, those between the same two behind each other. */
export function linesOf(edges: readonly Edge[]): Line[] {
  const pairs = new Map<string, Edge[]>()
  for (const edge of edges) {
    const pair = [edge.from.id, edge.to.id].sort().join(' ')
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge])
  }
  return [...pairs].flatMap(([pair, between]) =>
    between.length > MOST_PARALLEL ? [bundle(pair, between)] : between.map(single),
  )
}

function single(edge: Edge): Line {
  return { id: edge.id, from: edge.from.id, to: edge.to.id, edges: [edge] }
}

function bundle(pair: string, edges: readonly Edge[]): Line {
  const [from = '', to = ''] = pair.split(' ')
  return { id: `bundle ${pair}`, from, to, edges }
}

/** A part of a line in one colour, from 0 to 1. */
export interface Segment {
  readonly colour: Colour
  readonly from: number
  readonly to: number
}

export interface LineLook extends EdgeLook {
  readonly isBundle: boolean
  /** The whole line in its colour, or of a bundle a part in the colour of each family. */
  readonly segments: readonly Segment[]
  /** Whether it leads from its beginning to its end, or the other way; a bundle may do both. */
  readonly isForth: boolean
  readonly isBack: boolean
}

/**
 * A bundle has a part in the colour of each family in it, the mark of each status that is not plainly affirmed, and an arrow wherever
 * one of them leads.
 */
export function lineLook({ from, edges }: Line, theme: Theme): LineLook {
  const looks = edges.map((edge) => edgeLook(edge, theme))
  const [first] = looks
  if (first !== undefined && looks.length === 1) {
    const segments = [{ colour: first.colour, from: 0, to: 1 }]
    return { ...first, isBundle: false, segments, isForth: true, isBack: false }
  }
  const segments = segmentsOf(looks.map(({ colour }) => colour))
  const [one] = segments
  const isOneFamily = new Set(looks.map(({ arrow }) => arrow)).size === 1
  const statuses = STATUSES.filter((status) => edges.some((edge) => edge.status === status))
  return {
    colour: segments.length === 1 && one !== undefined ? one.colour : SURFACES[theme].outline,
    width: Math.max(...looks.map(({ width }) => width)),
    dash: statuses.length === 1 && first !== undefined ? first.dash : 'solid',
    mark: [`${edges.length}×`, ...statuses.map((status) => markIn(statuses, status))]
      .filter((mark) => mark !== '')
      .join(' '),
    arrow: isOneFamily && first !== undefined ? first.arrow : 'triangle',
    isBundle: true,
    segments,
    isForth: edges.some((edge) => edge.from.id === from),
    isBack: edges.some((edge) => edge.from.id !== from),
  }
}

/** The mark that a status has on a line of its own; where its dashes cannot be seen among others, a sign for them. */
function markIn(statuses: readonly EdgeStatus[], status: EdgeStatus): string {
  if (statuses.length > 1 && status === 'ALLEGED') return '- -'
  return statuses.length > 1 && status === 'OPEN' ? '?' : MARKS[status]
}

/** Each colour once, in the order in which it comes first, by its share. */
function segmentsOf(colours: readonly Colour[]): Segment[] {
  let from = 0
  return [...new Set(colours)].map((colour) => {
    const to = from + colours.filter((each) => each === colour).length / colours.length
    const segment = { colour, from, to }
    from = to
    return segment
  })
}
