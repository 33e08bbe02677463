import { Field, InputType } from 'type-graphql'
import type { OrganizationType as Type, PersonRole as Role } from '../../domain/vocabulary'
import { OrganizationType, PersonRole } from '../schema/enums'
import { FilterBy } from '../schema/meaning'
import type { ClaimWhere } from './claimWhere'
import type { EventWhere } from './eventWhere'
import type { ListFilter } from './listFilter'
import { ClaimListFilter, EventListFilter, RelationListFilter } from './listFilters'
import type { RelationWhere } from './relationWhere'
import type { EnumFilter } from './enumFilter'
import { EntityKindFilter } from './enumFilters'
import { IdFilter, TextFilter, TextListFilter } from './scalars'

@InputType({ description: 'Which entities: all that is given must hold.' })
export class EntityWhere {
  @Field(() => [EntityWhere], { nullable: true, description: 'All of these.' })
  and?: EntityWhere[] | null

  @Field(() => [EntityWhere], {
    nullable: true,
    description: 'At least one of these; an empty list holds for nothing.',
  })
  or?: EntityWhere[] | null

  @Field(() => EntityWhere, { nullable: true, description: 'Not this.' })
  not?: EntityWhere | null

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null

  @Field(() => TextFilter, {
    nullable: true,
    description: 'By the name under which it is listed; `search` knows all names.',
  })
  name?: TextFilter | null

  @Field(() => EntityKindFilter, { nullable: true, description: 'By kind.' })
  kind?: EnumFilter | null

  @Field(() => IdFilter, { nullable: true, description: 'By Wikidata id.' })
  wikidata?: IdFilter | null

  @Field(() => [PersonRole], { nullable: true, description: 'Persons in at least one of these roles.' })
  @FilterBy({ where: 'any(_role IN node.roles WHERE _role IN $value)' })
  roles?: Role[] | null

  @Field(() => [OrganizationType], { nullable: true, description: 'Organizations of one of these types.' })
  @FilterBy({ where: '(node:Organization AND node.type IN $value)' })
  organizationType?: Type[] | null

  @Field(() => TextListFilter, { nullable: true, description: 'By its other names, written exactly so.' })
  aliases?: TextListFilter | null

  @Field(() => RelationListFilter, { nullable: true, description: 'By its relations, in either direction.' })
  relations?: ListFilter<RelationWhere> | null

  @Field(() => EventListFilter, {
    nullable: true,
    description: 'By the events it is said to have a part in.',
  })
  events?: ListFilter<EventWhere> | null

  @Field(() => ClaimListFilter, {
    nullable: true,
    description: 'By what it said, itself or by those who speak for it.',
  })
  said?: ListFilter<ClaimWhere> | null

  @Field(() => ClaimListFilter, { nullable: true, description: 'By what is said of it.' })
  saidOf?: ListFilter<ClaimWhere> | null
}
