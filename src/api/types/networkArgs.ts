import { ArgsType, Field, Int } from 'type-graphql'
import type { EdgeStatus as Status, RelationType as Type } from '../../domain/vocabulary'
import { EntityRef } from '../filters/entityRef'
import { Period } from '../filters/scalars'
import { EdgeStatus, RelationType } from '../schema/enums'

/** Beyond three steps nearly everything is connected with everything. */
export const MOST_RINGS = 3

/** Each is looked up by itself. */
export const MOST_AROUND = 20

@ArgsType()
export class NetworkArgs {
  @Field(() => [EntityRef], {
    description: `Around what: 1 to ${MOST_AROUND} entities, or events by their ids.`,
  })
  around!: EntityRef[]

  @Field(() => Int, {
    defaultValue: 1,
    description: `Over how many relations from there: 1 to ${MOST_RINGS}.`,
  })
  hops!: number

  @Field(() => [RelationType], { nullable: true, description: 'Only relations of these types.' })
  types?: Type[] | null

  @Field(() => [EdgeStatus], {
    defaultValue: ['AFFIRMED', 'ALLEGED', 'DISPUTED'],
    description: 'Only relations of these statuses: denied and open ones only if you ask for them.',
  })
  status!: Status[]

  @Field(() => Period, {
    nullable: true,
    description:
      'Only relations that may have occurred within these days; those without any date are left out.',
  })
  period?: Period | null

  @Field(() => Int, {
    defaultValue: 1,
    description: 'From two on: only relations that at least so many distinct origins affirm.',
  })
  minOrigins!: number

  @Field(() => Int, {
    defaultValue: 200,
    description: 'How many nodes at most: 0 to 500. What is nearer comes first, then what has more origins.',
  })
  first!: number
}
