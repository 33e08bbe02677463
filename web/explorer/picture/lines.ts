import type { Edge } from '../answers/answers'
import { SURFACES, type Theme } from './colours'
import { edgeLook, type EdgeLook } from './look'

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

export interface LineLook extends EdgeLook {
  readonly isBundle: boolean
}

/** A bundle has the colour that all in it share, and bears the mark of a dispute when one of them is disputed. */
export function lineLook({ edges }: Line, theme: Theme): LineLook {
  const looks = edges.map((edge) => edgeLook(edge, theme))
  const [first] = looks
  if (first !== undefined && looks.length === 1) return { ...first, isBundle: false }
  const colours = new Set(looks.map(({ colour }) => colour))
  const isDisputed = edges.some(({ status }) => status === 'DISPUTED')
  return {
    colour: colours.size === 1 && first !== undefined ? first.colour : SURFACES[theme].outline,
    width: Math.max(...looks.map(({ width }) => width)),
    dash: 'solid',
    mark: `${edges.length}×${isDisputed ? ' //' : ''}`,
    arrow: 'circle',
    isBundle: true,
  }
}
