import { Field, Int, ObjectType } from 'type-graphql'
import { AMONG_KEYS } from '../decided/seriesKeys'
import { Among } from '../schema/meaning'
import { Entity } from './entity'

@ObjectType({ description: 'The incidents of one perpetrator, target, place, publisher, type or mode.' })
class Share {
  @Field(() => String, {
    nullable: true,
    description: 'The id of the entity, or the type or mode; null: nobody says any.',
  })
  key!: string | null

  @Field(() => Entity, { nullable: true, description: 'The entity, where the key is one.' })
  @Among(AMONG_KEYS)
  node!: Entity | null

  @Field(() => Int, {
    description: 'How many certainly fell into the period; without a period: how many there are.',
  })
  count!: number

  @Field(() => Int, { description: 'How many others may have: their dates are wider, or not sure.' })
  uncertain!: number

  @Field(() => Int, { description: 'How many have no date, where a period is asked for.' })
  undated!: number
}

@ObjectType({
  description:
    'Distinct incidents by what they have in common: those that are reported and coded here, no more. Foiled ones and series are not counted. One with several keys is in the share of each, so that shares can add up to more than the whole.',
})
export class Distribution {
  @Field(() => [Share], { description: 'The shares, the largest first.' })
  shares!: Share[]

  @Field(() => Int, {
    description:
      'How many incidents certainly fell into the period, each once; without a period: how many there are.',
  })
  count!: number

  @Field(() => Int, { description: 'How many others may have.' })
  uncertain!: number

  @Field(() => Int, { description: 'How many have no date, where a period is asked for.' })
  undated!: number

  @Field(() => String, { nullable: true, description: 'What was left out, in words; null: nothing.' })
  cut!: string | null

  @Field(() => String, { nullable: true, description: 'Why nothing is counted, as far as it can be told.' })
  why!: string | null
}
