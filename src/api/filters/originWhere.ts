import { Field, InputType } from 'type-graphql'
import type { EnumFilter } from './enumFilter'
import { IndependenceFilter } from './enumFilters'
import { IdFilter, TextFilter } from './scalars'

@InputType({ description: 'Which origins: all that is given must hold.' })
export class OriginWhere {
  @Field(() => [OriginWhere], { nullable: true, description: 'All of these.' })
  and?: OriginWhere[] | null

  @Field(() => [OriginWhere], {
    nullable: true,
    description: 'At least one of these; an empty list holds for nothing.',
  })
  or?: OriginWhere[] | null

  @Field(() => OriginWhere, { nullable: true, description: 'Not this.' })
  not?: OriginWhere | null

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'By name.' })
  name?: TextFilter | null

  @Field(() => IndependenceFilter, {
    nullable: true,
    description: 'By whether it is known to speak from its own knowledge.',
  })
  independence?: EnumFilter | null
}
