export type Value = string | number | boolean | readonly string[]
export interface Point {
  readonly latitude: number
  readonly longitude: number
}
export type Properties = Readonly<Record<string, Value | undefined>>

export class GraphNode {
  constructor(
    readonly labels: readonly string[],
    public properties: Properties,
    readonly location: Point | null = null,
  ) {}

  is(...labels: readonly string[]): boolean {
    return labels.some((label) => this.labels.includes(label))
  }
}

export class Link {
  constructor(
    readonly from: GraphNode,
    readonly type: string,
    readonly to: GraphNode,
    readonly properties: Properties,
  ) {}
}

export type Thing = GraphNode | Link

/** A graph held in memory, in the shape of docs/graph.md: what Neo4j is filled with and what the oracle reads. */
export class World {
  readonly nodes: GraphNode[] = []
  readonly links: Link[] = []
  private readonly leaving = new Map<GraphNode, Link[]>()
  private readonly arriving = new Map<GraphNode, Link[]>()

  add(labels: readonly string[], properties: Properties, location?: Point): GraphNode {
    const node = new GraphNode(labels, properties, location)
    this.nodes.push(node)
    return node
  }

  link(from: GraphNode, type: string, to: GraphNode, properties: Properties = {}): Link {
    const link = new Link(from, type, to, properties)
    this.links.push(link)
    this.leaving.set(from, [...(this.leaving.get(from) ?? []), link])
    this.arriving.set(to, [...(this.arriving.get(to) ?? []), link])
    return link
  }

  /** The nodes with at least one of these labels. */
  all(...labels: readonly string[]): GraphNode[] {
    return this.nodes.filter((node) => node.is(...labels))
  }

  /** The node with this id among those with one of these labels. */
  find(id: unknown, ...labels: readonly string[]): GraphNode | null {
    return this.all(...labels).find((node) => node.properties['id'] === id) ?? null
  }

  from(thing: Thing, ...types: readonly string[]): Link[] {
    return thing instanceof Link ? [] : ofTypes(this.leaving.get(thing), types)
  }

  to(thing: Thing, ...types: readonly string[]): Link[] {
    return thing instanceof Link ? [] : ofTypes(this.arriving.get(thing), types)
  }
}

/** What is judged the same as a thing, itself first where it stands for itself: all of it leads to the one that stands for it. */
export function allOf(world: World, thing: Thing): Thing[] {
  const standing = standsFor(world, thing)
  return [standing, ...world.to(standing, 'SAME_AS').map(({ from }) => from)]
}

/** The one that stands for a thing. */
export function standsFor(world: World, thing: Thing): Thing {
  return world.from(thing, 'SAME_AS')[0]?.to ?? thing
}

function ofTypes(links: readonly Link[] = [], types: readonly string[]): Link[] {
  return links.filter(({ type }) => types.includes(type))
}
