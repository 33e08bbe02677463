import { Field, InputType } from 'type-graphql'
import { EntityWhere } from './entityWhere'
import type { EnumFilter } from './enumFilter'
import { CountedFilter, QuantityFilter } from './enumFilters'
import { IdFilter, IntFilter } from './scalars'

@InputType({ description: 'Which figures: all that is given must hold.' })
export class FigureWhere {
  @Field(() => [FigureWhere], { nullable: true, description: 'All of these.' })
  and?: FigureWhere[] | null

  @Field(() => [FigureWhere], {
    nullable: true,
    description: 'At least one of these; an empty list holds for nothing.',
  })
  or?: FigureWhere[] | null

  @Field(() => FigureWhere, { nullable: true, description: 'Not this.' })
  not?: FigureWhere | null

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null

  @Field(() => QuantityFilter, { nullable: true, description: 'By what is counted.' })
  quantity?: EnumFilter | null

  @Field(() => CountedFilter, { nullable: true, description: 'By who is counted.' })
  who?: EnumFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'By its least value.' })
  min?: IntFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'By its greatest value.' })
  max?: IntFilter | null

  @Field(() => EntityWhere, {
    nullable: true,
    description: 'By the place it counts in: there is one, and it is such.',
  })
  place?: EntityWhere | null
}
