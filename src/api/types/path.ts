import { Field, Float, Int, ObjectType } from 'type-graphql'
import { AMONG_HUBS, AMONG_HOPS } from '../decided/paths'
import { Among } from '../schema/meaning'
import { Entity } from './entity'
import { Relation } from './relation'

@ObjectType({
  description: 'A way from one entity to another over relations, in whichever direction these run.',
})
class Path {
  @Field(() => Int, { description: 'How many relations it takes.' })
  length!: number

  @Field(() => [Relation], {
    description:
      'The relations in the order of walking; `label` and `other` of each are read from where you stand.',
  })
  @Among(...AMONG_HOPS)
  hops!: Relation[]

  @Field(() => Relation, { description: 'The hop on which least stands: the path is as strong as this.' })
  @Among(...AMONG_HOPS)
  weakest!: Relation

  @Field(() => Float, {
    description: 'How well it is supported, from 0 to 1: only for comparing the paths of one answer.',
  })
  score!: number

  @Field(() => String, { description: 'Where the score comes from, in words.' })
  why!: string
}

@ObjectType({ description: 'How two entities are connected.' })
export class PathResult {
  @Field(() => [Path], {
    description: 'The paths, the best supported first; of several through the same nodes the best.',
  })
  paths!: Path[]

  @Field(() => String, { nullable: true, description: 'What was left out, in words; null: nothing.' })
  cut!: string | null

  @Field(() => [Entity], {
    description:
      'Entities next to either end that have 5,000 relations or more: being connected by way of them says nothing, and no path goes through them. At most 20.',
  })
  @Among(AMONG_HUBS)
  excludedHubs!: Entity[]

  @Field(() => String, { nullable: true, description: 'Why there is no path, as far as it can be told.' })
  why!: string | null
}
