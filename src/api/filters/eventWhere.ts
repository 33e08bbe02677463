import { Field, InputType } from 'type-graphql'
import type { ClaimStatus as Claimed } from '../../domain/responsibility'
import { FIRST_DAY, LAST_DAY } from '../../domain/withinDays'
import { dateOnDay, endOnDay } from '../decided/datesOnDay'
import { isSaid } from '../decided/edges'
import { ClaimStatus } from '../schema/enums'
import { FilterBy } from '../schema/meaning'
import { EntityRef } from './entityRef'
import type { ClaimWhere } from './claimWhere'
import type { FigureWhere } from './figureWhere'
import type { ListFilter } from './listFilter'
import { ClaimListFilter, FigureListFilter, RelationListFilter } from './listFilters'
import type { RelationWhere } from './relationWhere'
import type { EnumFilter } from './enumFilter'
import { CompletionFilter, EventKindFilter, EventModeFilter, EventTypeFilter } from './enumFilters'
import { DateFilter, faultOfPeriod, IdFilter, Period, TextFilter } from './scalars'

/** That one of the entities meant is at the other end of an edge that somebody affirms or alleges. */
function saidOf(entity: string, edge: string): { where: string; onDay: string } {
  const on = (onDay: boolean): string => `(${entity}.id IN $value AND ${isSaid(edge, onDay)})`
  return { where: on(false), onDay: on(true) }
}

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
    where: `(node.notBefore <= coalesce($value.to, '${LAST_DAY}') AND node.notAfter >= coalesce($value.from, '${FIRST_DAY}'))`,
    fault: faultOfPeriod,
    onDay: `(${dateOnDay('node')} <> '' AND ($value.from IS NULL OR coalesce(${endOnDay('latest', 'node')}, "9999-12-31") >= $value.from) AND ($value.to IS NULL OR coalesce(${endOnDay('earliest', 'node')}, "0000-01-01") <= $value.to))`,
  })
  period?: Period | null

  @Field(() => EntityRef, {
    nullable: true,
    description: 'Said by somebody to have been done by this actor; that it is only denied is not enough.',
  })
  @FilterBy({
    pattern: '(node)<-[_did:PERPETRATED]-(_perpetrator:Entity)',
    ...saidOf('_perpetrator', '_did'),
  })
  perpetrator?: EntityRef | null

  @Field(() => EntityRef, {
    nullable: true,
    description: 'Said by somebody to have hit this entity; that it is only denied is not enough.',
  })
  @FilterBy({ pattern: '(node)-[_hit:HIT]->(_target:Entity)', ...saidOf('_target', '_hit') })
  target?: EntityRef | null

  @Field(() => EntityRef, {
    nullable: true,
    description: 'Said to have happened in this place, or in one within it.',
  })
  @FilterBy({
    pattern: '(node)-[_located:LOCATED_IN]->(:Entity)-[:WITHIN*0..8]->(_place:Entity)',
    ...saidOf('_place', '_located'),
  })
  place?: EntityRef | null

  @Field(() => [ClaimStatus], {
    nullable: true,
    description: 'By whether anybody claims it: one of these.',
  })
  @FilterBy({
    where: `coalesce(last(node.claimStatuses), 'NO_CLAIM_KNOWN') IN $value`,
    onDay: `CASE WHEN node.claimStatusDays IS NULL THEN 'NO_CLAIM_KNOWN' WHEN last(node.claimStatusDays) <= $asOf THEN last(node.claimStatuses) ELSE coalesce(last(node.claimStatuses[0..size([_day IN node.claimStatusDays WHERE _day <= $asOf])]), 'NO_CLAIM_KNOWN') END IN $value`,
  })
  claimStatus?: Claimed[] | null

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
