import { Field, ID, InputType } from 'type-graphql'
import { FilterBy } from '../schema/meaning'
import { EntityRef } from './entityRef'
import type { EnumFilter } from './enumFilter'
import { DisputeRuleFilter } from './enumFilters'
import { IdFilter } from './scalars'

@InputType({ description: 'Which disputes: all that is given must hold.' })
export class DisputeWhere {
  @Field(() => [DisputeWhere], { nullable: true, description: 'All of these.' })
  and?: DisputeWhere[] | null

  @Field(() => [DisputeWhere], {
    nullable: true,
    description: 'At least one of these; an empty list holds for nothing.',
  })
  or?: DisputeWhere[] | null

  @Field(() => DisputeWhere, { nullable: true, description: 'Not this.' })
  not?: DisputeWhere | null

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null

  @Field(() => DisputeRuleFilter, { nullable: true, description: 'By the rule that found their sides.' })
  rule?: EnumFilter | null

  @Field(() => EntityRef, { nullable: true, description: 'About this entity.' })
  @FilterBy({ pattern: '(node)-[:ABOUT]->(_about:Entity)', where: '_about.id IN $value' })
  about?: EntityRef | null

  @Field(() => ID, { nullable: true, description: 'About the event with this id.' })
  @FilterBy({ pattern: '(node)-[:ABOUT]->(_event:Event)', where: '_event.id IN $value', isThing: true })
  event?: string | null

  @Field(() => EntityRef, {
    nullable: true,
    description: 'In which this entity has a word, itself or by those who speak for it.',
  })
  @FilterBy({
    where:
      'EXISTS { MATCH (node)-[:ASKS_OF]->()<-[:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS*0..1]-(:Claim)-[:SPOKEN_BY|SPEAKS_FOR]->(_voice:Entity) WHERE _voice.id IN $value }',
  })
  voice?: EntityRef | null
}
