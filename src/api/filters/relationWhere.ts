import { Field, InputType } from 'type-graphql'
import { FilterBy } from '../schema/meaning'
import type { ClaimWhere } from './claimWhere'
import { EntityRef } from './entityRef'
import type { EnumFilter } from './enumFilter'
import { EdgeStatusFilter, RelationTypeFilter } from './enumFilters'
import type { EventWhere } from './eventWhere'
import type { ListFilter } from './listFilter'
import { ClaimListFilter, EventListFilter } from './listFilters'
import { DateFilter, IdFilter, IntFilter } from './scalars'

@InputType({ description: 'Which relations: all that is given must hold.' })
export class RelationWhere {
  @Field(() => [RelationWhere], { nullable: true, description: 'All of these.' })
  and?: RelationWhere[] | null

  @Field(() => [RelationWhere], {
    nullable: true,
    description: 'At least one of these; an empty list holds for nothing.',
  })
  or?: RelationWhere[] | null

  @Field(() => RelationWhere, { nullable: true, description: 'Not this.' })
  not?: RelationWhere | null

  @Field(() => IdFilter, { nullable: true, description: 'By id, "from:TYPE:to".' })
  id?: IdFilter | null

  @Field(() => RelationTypeFilter, { nullable: true, description: 'By type.' })
  type?: EnumFilter | null

  @Field(() => EdgeStatusFilter, { nullable: true, description: 'By status.' })
  status?: EnumFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'By how many claims affirm it.' })
  affirming?: IntFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'By how many claims deny it.' })
  denying?: IntFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'By how many documents affirm it.' })
  documents?: IntFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'By how many distinct origins affirm it.' })
  origins?: IntFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'By how many events it rests on.' })
  eventCount?: IntFilter | null

  @Field(() => DateFilter, {
    nullable: true,
    description: 'By the first day on which a claim about it was known.',
  })
  firstKnown?: DateFilter | null

  @Field(() => EntityRef, { nullable: true, description: 'From this entity.' })
  @FilterBy({ where: 'startNode(node).id IN $value' })
  from?: EntityRef | null

  @Field(() => EntityRef, { nullable: true, description: 'To this entity.' })
  @FilterBy({ where: 'endNode(node).id IN $value' })
  to?: EntityRef | null

  @Field(() => ClaimListFilter, { nullable: true, description: 'By its claims.' })
  claims?: ListFilter<ClaimWhere> | null

  @Field(() => EventListFilter, { nullable: true, description: 'By the events that its claims are about.' })
  events?: ListFilter<EventWhere> | null
}
