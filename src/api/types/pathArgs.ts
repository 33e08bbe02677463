import { ArgsType, Field, Int } from 'type-graphql'
import type { EdgeStatus as Status, RelationType as Type } from '../../domain/vocabulary'
import { EntityRef } from '../filters/entityRef'
import { EdgeStatus, PathRank, RelationType } from '../schema/enums'

/** Beyond so many hops nearly everything is connected with everything. */
export const MOST_HOPS = 6

export const MOST_PATHS = 20

@ArgsType()
export class PathArgs {
  @Field(() => EntityRef, { description: 'Where the paths begin.' })
  from!: EntityRef

  @Field(() => EntityRef, { description: 'Where they end.' })
  to!: EntityRef

  @Field(() => Int, { defaultValue: 4, description: `Over how many relations at most: 1 to ${MOST_HOPS}.` })
  maxHops!: number

  @Field(() => [RelationType], { nullable: true, description: 'Only over relations of these types.' })
  types?: Type[] | null

  @Field(() => [EdgeStatus], {
    defaultValue: ['AFFIRMED', 'ALLEGED', 'DISPUTED'],
    description: 'Only over relations of these statuses.',
  })
  status!: Status[]

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also by way of events: two that had a part in the same event.',
  })
  throughEvents!: boolean

  @Field(() => Int, {
    defaultValue: 1,
    description: 'From two on: only over relations that at least so many distinct origins affirm.',
  })
  minOrigins!: number

  @Field(() => PathRank, {
    defaultValue: 'SUPPORT',
    description: 'Which paths come first: the best supported of the 50 shortest, or simply the shortest.',
  })
  rank!: string

  @Field(() => Int, { defaultValue: 3, description: `How many paths at most: 1 to ${MOST_PATHS}.` })
  first!: number
}
