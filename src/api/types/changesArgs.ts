import { ArgsType, Field, Int } from 'type-graphql'
import type { ChangeKind as KindName } from '../../domain/changes'
import { EntityRef } from '../filters/entityRef'
import { ChangeKind } from '../schema/enums'
import { DateScalar } from '../schema/scalars'

@ArgsType()
export class ChangesArgs {
  @Field(() => DateScalar, {
    description: 'The day after which: what was known by its end is the state before.',
  })
  from!: string

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: string

  @Field(() => EntityRef, {
    nullable: true,
    description:
      'Only what has to do with this entity: claims that name it, its relations, disputes about it.',
  })
  about?: EntityRef | null

  @Field(() => [ChangeKind], { nullable: true, description: 'Only changes of these kinds.' })
  kind?: KindName[] | null

  @Field(() => Int, { defaultValue: 50, description: 'How many at most, the earliest before all: 0 to 500.' })
  first!: number
}
