import { Field, InputType } from 'type-graphql'
import { FilterBy } from '../schema/meaning'
import { EntityRef } from './entityRef'
import type { ClaimWhere } from './claimWhere'
import type { FigureWhere } from './figureWhere'
import type { ListFilter } from './listFilter'
import { ClaimListFilter, FigureListFilter, RelationListFilter } from './listFilters'
import type { RelationWhere } from './relationWhere'
import type { EnumFilter } from './enumFilter'
import { CompletionFilter, EventKindFilter, EventModeFilter, EventTypeFilter } from './enumFilters'
import { DateFilter, IdFilter, Period, TextFilter } from './scalars'

@InputType({ description: 'Which events: all that is given must hold.' })
export class EventWhere {
  @Field(() => [EventWhere], { nullable: true, description: 'All of these.' })
  and?: EventWhere[] | null

  @Field(() => [EventWhere], {
    nullable: true,
    description: 'At least one of these; an empty list holds for nothing.',
  })
  or?: EventWhere[] | null

  @Field(() => EventWhere, { nullable: true, description: 'Not this.' })
  not?: EventWhere | null

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'By name.' })
  name?: TextFilter | null

  @Field(() => EventKindFilter, { nullable: true, description: 'Incidents or series.' })
  kind?: EnumFilter | null

  @Field(() => EventTypeFilter, { nullable: true, description: 'By type.' })
  type?: EnumFilter | null

  @Field(() => EventModeFilter, { nullable: true, description: 'By mode.' })
  mode?: EnumFilter | null

  @Field(() => CompletionFilter, { nullable: true, description: 'Whether it came about.' })
  completion?: EnumFilter | null

  @Field(() => Period, {
    nullable: true,
    description: 'Events that may have happened within these days; events without any date are left out.',
  })
  @FilterBy({
    where:
      '(coalesce(node.earliest, node.latest) IS NOT NULL AND ($value.from IS NULL OR coalesce(node.latest, "9999-12-31") >= $value.from) AND ($value.to IS NULL OR coalesce(node.earliest, "0000-01-01") <= $value.to))',
  })
  period?: Period | null

  @Field(() => EntityRef, { nullable: true, description: 'Said by anybody to have been done by this actor.' })
  @FilterBy({ pattern: '(node)<-[:PERPETRATED]-(_perpetrator:Entity)', where: '_perpetrator.id IN $value' })
  perpetrator?: EntityRef | null

  @Field(() => EntityRef, { nullable: true, description: 'Said by anybody to have hit this entity.' })
  @FilterBy({ pattern: '(node)-[:HIT]->(_target:Entity)', where: '_target.id IN $value' })
  target?: EntityRef | null

  @Field(() => EntityRef, {
    nullable: true,
    description: 'Said to have happened in this place, or in one within it.',
  })
  @FilterBy({
    pattern: '(node)-[:LOCATED_IN]->(:Entity)-[:WITHIN*0..8]->(_place:Entity)',
    where: '_place.id IN $value',
  })
  place?: EntityRef | null

  @Field(() => DateFilter, { nullable: true, description: 'By the first day on which it can have happened.' })
  earliest?: DateFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'By the last day on which it can have happened.' })
  latest?: DateFilter | null

  @Field(() => RelationListFilter, { nullable: true, description: 'By who is said to have done it.' })
  perpetrators?: ListFilter<RelationWhere> | null

  @Field(() => RelationListFilter, { nullable: true, description: 'By what it is said to have hit.' })
  targets?: ListFilter<RelationWhere> | null

  @Field(() => RelationListFilter, { nullable: true, description: 'By its relations, in either direction.' })
  relations?: ListFilter<RelationWhere> | null

  @Field(() => ClaimListFilter, { nullable: true, description: 'By the claims about it.' })
  claims?: ListFilter<ClaimWhere> | null

  @Field(() => FigureListFilter, { nullable: true, description: 'By the figures that claims about it give.' })
  figures?: ListFilter<FigureWhere> | null
}
