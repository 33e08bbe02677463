import { Field, Float, Int, ObjectType } from 'type-graphql'
import { AMONG_EDGES, AMONG_NODES } from '../decided/network'
import { Among } from '../schema/meaning'
import { ENTITIES_AND_EVENTS } from './labels'
import { Node } from './node'
import { Relation } from './relation'

@ObjectType({ description: 'An entity or an event of a network, with its place in the part that is shown.' })
class NetworkNode {
  @Field(() => Node, { description: 'The entity or event.' })
  @Among(AMONG_NODES, { types: ENTITIES_AND_EVENTS })
  node!: Node

  @Field(() => Int, { description: 'How many of the relations shown it has.' })
  degree!: number

  @Field(() => Int, {
    description:
      'A number that it shares with those that have more to do with each other than with the rest (communities after Louvain, in the part that is shown). It means nothing beyond this answer.',
  })
  group!: number

  @Field(() => Float, {
    description:
      'From 0 to 1: on how many of the shortest ways between two others it lies (betweenness, in the part that is shown). It says how it is reported, not how important it is.',
  })
  centrality!: number

  @Field(() => Int, {
    description:
      'How many further neighbours it has, of those asked for, that are not shown. Of a node with more than 1,000 relations: at least so many.',
  })
  hidden!: number
}

@ObjectType({ description: 'A part of the network, ready to draw.' })
export class Network {
  @Field(() => [NetworkNode], { description: 'What is in it, the nearest before all.' })
  nodes!: NetworkNode[]

  @Field(() => [Relation], { description: 'All relations between these nodes, of those asked for.' })
  @Among(AMONG_EDGES)
  edges!: Relation[]

  @Field(() => String, {
    nullable: true,
    description: 'What was left out within reach, in words; null: nothing.',
  })
  cut!: string | null

  @Field(() => String, { nullable: true, description: 'Why it holds no relation, as far as it can be told.' })
  why!: string | null
}
