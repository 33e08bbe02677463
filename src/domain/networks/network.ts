import { grouped } from '../grouped'
import { measuresOf, type Link } from './measures'

/** A node as it was found. */
export interface FoundNode {
  readonly id: string
  readonly name: string
  /** Whether it has so many relations that nothing is looked for beyond it. */
  readonly isBusy: boolean
  /** How many of its neighbours, of those asked for, are not shown. */
  readonly hidden: number
}

export interface Network {
  readonly nodes: readonly NetworkNode[]
  readonly edges: readonly string[]
  /** What was left out, in words; null: nothing within the hops. */
  readonly cut: string | null
}

/** The three measures are worked out when they are read. */
export interface NetworkNode extends Pick<FoundNode, 'hidden'> {
  readonly node: string
  readonly degree: number
  readonly group: number
  readonly centrality: number
}

/** A network around some of its nodes with what can be told of it as a whole; `hops`: how far it was looked for. */
export function network(
  found: readonly FoundNode[],
  links: readonly Link[],
  around: ReadonlySet<string>,
  hops: number,
): Network {
  const ids = found.map(({ id }) => id)
  const measures = measuresOf(ids, links)
  return {
    nodes: found.map(({ id, hidden }) => ({
      node: id,
      hidden,
      get degree() {
        return measures.degree(id)
      },
      get group() {
        return measures.group(id)
      },
      get centrality() {
        return measures.centrality(id)
      },
    })),
    edges: links.map(({ id }) => id),
    cut: cutOf(found, stepsFrom(around, links), around, hops),
  }
}

/** As many names as a sentence takes. */
const MOST_NAMES = 5

function cutOf(
  found: readonly FoundNode[],
  steps: ReadonlyMap<string, number>,
  around: ReadonlySet<string>,
  hops: number,
): string | null {
  const within = found.filter(({ id, hidden }) => hidden > 0 && (steps.get(id) ?? hops) < hops)
  const busy = within.filter(({ id, isBusy }) => isBusy && !around.has(id)).map(({ name }) => name)
  const isFull = within.some(({ id, isBusy }) => !isBusy || around.has(id))
  const sentences = [
    ...(isFull ? [`More lies within reach than the ${found.length} nodes shown: the best supported.`] : []),
    ...(busy.length > 0 ? [`Nothing is shown beyond busy nodes: ${listed(busy)}.`] : []),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMES
  return `${names.slice(0, MOST_NAMES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}

/** How many relations away each node is from the nearest of these. */
function stepsFrom(around: ReadonlySet<string>, links: readonly Link[]): Map<string, number> {
  const walks = links.flatMap(({ from, to }) => [
    { at: from, next: to },
    { at: to, next: from },
  ])
  const neighbours = grouped(walks, ({ at }) => at)
  const steps = new Map([...around].map((node) => [node, 0]))
  for (const [node, step] of steps) {
    for (const { next } of neighbours.get(node) ?? []) if (!steps.has(next)) steps.set(next, step + 1)
  }
  return steps
}
