import { Args, Extensions, Field, Int, ObjectType } from 'type-graphql'
import type { ClassType } from 'type-graphql'
import { PageInfo } from '../types/pageInfo'
import { aggregateOf, type Summaries } from './aggregate'
import { groupsOf, type Groupings } from './groups'
import { planned } from './meaning'

/** What can be said of a list as a whole. */
interface Whole {
  readonly groupings: Groupings
  readonly summaries: Summaries
  /** The interface of what groups can have in common. */
  readonly entity: () => NodeClass
}

/** The types of a Relay connection over a node type: `NameConnection` and `NameEdge`, and those of its groups. */
export function connectionOf(
  name: string,
  nodeType: () => NodeClass,
  { groupings, summaries, entity }: Whole,
): ClassType<Connection> {
  const Aggregate = aggregateOf(name, summaries)
  const { Group, GroupArgs } = groupsOf(name, groupings, Aggregate, entity)

  @ObjectType(`${name}Edge`, {
    description: `One item of a list of type ${name}, with the cursor that stands for its place.`,
  })
  class Edge {
    @Field(() => String, {
      description: 'Where this item stands in the list: give it as `after` to go on behind it.',
    })
    cursor!: string

    @Field(nodeType, { description: 'The item itself.' })
    node!: unknown
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of type ${name}.` })
  @Extensions({ connection: true })
  class NodeConnection implements Connection {
    @Field(() => [nodeType()], { description: 'The items of this page, in order.' })
    nodes!: unknown[]

    @Field(() => [Edge], { description: 'The items of this page with their cursors.' })
    edges!: unknown[]

    @Field(() => PageInfo, { description: 'Whether there is more, and where to go on.' })
    pageInfo!: PageInfo

    @Field(() => Int, {
      description: 'How many there are on all pages together; counted only when asked for.',
    })
    totalCount!: number

    @Field(() => String, {
      nullable: true,
      description:
        'Why there is none on any page, as far as it can be told: no such id or name, too little support, nothing known by the day; null: there is something.',
    })
    why!: string | null

    @Field(() => Aggregate, { description: 'What can be counted over all pages together.' })
    aggregate!: unknown

    @Field(() => [Group], { description: 'All pages together, in groups.' })
    @Extensions({ groupings })
    groups(@Args(() => GroupArgs) _args: object): unknown[] {
      return planned()
    }
  }
  return NodeConnection
}

/** A class of the schema; those of interfaces are abstract. */
export type NodeClass = abstract new () => object

/** What every connection has. */
export interface Connection {
  nodes: unknown[]
  edges: unknown[]
  pageInfo: PageInfo
  totalCount: number
  why: string | null
  aggregate: unknown
  groups(args: object): unknown[]
}
