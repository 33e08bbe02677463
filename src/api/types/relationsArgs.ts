import { ArgsType, Field, Int } from 'type-graphql'
import type { EdgeStatus as Status, RelationType as Type } from '../../domain/vocabulary'
import { MEANINGS } from '../../domain/predicates'
import { PREDICATES, RELATION_TYPES } from '../../domain/vocabulary'
import type { Arguments, Filter, Fragment, Traversal } from '../../plan/meaning'
import { ofNode, ORIGINS_ON_DAY, STATUS_ON_DAY } from '../decided/standingOnDay'
import { EntityRef } from '../filters/entityRef'
import { RelationOrder } from '../filters/orders'
import { RelationWhere } from '../filters/relationWhere'
import { Direction, EdgeStatus, RelationType } from '../schema/enums'
import { isGiven } from '../../plan/path'
import { Page } from '../schema/page'

/** The filters that every list of relations takes. */
@ArgsType()
export class RelationFilters extends Page {
  @Field(() => [RelationType], { nullable: true, description: 'Only these types.' })
  type?: Type[] | null

  @Field(() => [EdgeStatus], { nullable: true, description: 'Only these statuses; all if not given.' })
  status?: Status[] | null

  @Field(() => Int, {
    nullable: true,
    description: 'Only relations that at least so many distinct origins affirm.',
  })
  minOrigins?: number | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Only relations that rest on one origin alone, however many documents repeat it; false: only the others.',
  })
  singleOrigin?: boolean | null

  @Field(() => RelationWhere, { nullable: true, description: 'Only those for which this holds.' })
  where?: RelationWhere | null

  @Field(() => [RelationOrder], { nullable: true, description: 'In this order; ties are broken by id.' })
  orderBy?: RelationOrder[] | null
}

/** The filters of the relations of one thing. */
@ArgsType()
export class RelationsArgs extends RelationFilters {
  @Field(() => Direction, {
    defaultValue: 'BOTH',
    description:
      'Only those from it, or only those to it; those that read the same both ways (fought, met, allied, rival) in any case.',
  })
  direction!: 'OUT' | 'IN' | 'BOTH'

  @Field(() => EntityRef, { nullable: true, description: 'Only those with this entity at the other end.' })
  other?: EntityRef | null
}

export const RELATION_FILTERS: NonNullable<Traversal['given']> = {
  status: { where: 'node.status IN $status', onDay: `${ofNode(STATUS_ON_DAY)} IN $status` },
  minOrigins: {
    where: 'node.origins >= $minOrigins',
    onDay: `${ofNode(ORIGINS_ON_DAY)} >= $minOrigins`,
    hides: 'All of this kind rests on fewer than VALUE origins.',
  },
  singleOrigin: {
    true: {
      where: 'node.origins = 1',
      onDay: `${ofNode(ORIGINS_ON_DAY)} = 1`,
      hides: 'Nothing of this kind rests on one origin alone.',
    },
    false: {
      where: 'node.origins <> 1',
      onDay: `${ofNode(ORIGINS_ON_DAY)} <> 1`,
      hides: 'All of this kind rests on one origin alone.',
    },
  },
}

/** The relation types asked for, as alternatives in a pattern; all of them when none is. */
export function typesPattern(args: Arguments): string {
  const { type } = args
  const asked = Array.isArray(type) ? RELATION_TYPES.filter((known) => type.includes(known)) : RELATION_TYPES
  return asked.length === 0 ? NO_TYPE : asked.join('|')
}

/** `type: []` asks for none: no relationship has this type. */
const NO_TYPE = 'NO_RELATION'

/**
 * The relations between the ends asked for, from these ends on: however few relations there are of a type, not all of them are looked
 * through. Only entities and events have any, which is said of no other end: without it Neo4j knows how many there are of a type, and
 * visits none to count them.
 */
export const relationsBetween: Fragment = ({ from, to, ...args }) =>
  [
    ...(isGiven(from) ? ['MATCH (_from:Entity|Event) WHERE _from.id IN $from', 'WITH DISTINCT _from'] : []),
    ...(isGiven(to)
      ? ['MATCH (_to:Entity|Event) WHERE _to.id IN $to', `WITH DISTINCT ${isGiven(from) ? '_from, ' : ''}_to`]
      : []),
    `MATCH (_from)-[node:${typesPattern(args)}]->(_to)`,
  ].join('\n')

/** The relations at `this`, in the direction asked for; one that reads the same both ways has no direction. */
export const relationsAtThis: Fragment = (args) => {
  const { direction } = args
  const types = typesPattern(args)
  const isDirected = !SYMMETRIC.some((type) => types.split('|').includes(type))
  const [start, end] = [
    isDirected && direction === 'IN' ? '<' : '',
    isDirected && direction === 'OUT' ? '>' : '',
  ]
  return `MATCH (this)${start}-[node:${types}]-${end}(_other)`
}

/** Stored once, from the end whose id comes first. */
const SYMMETRIC = PREDICATES.filter((predicate) => MEANINGS[predicate].isSymmetric === true)
const IS_SYMMETRIC = `type(node) IN [${SYMMETRIC.map((type) => `'${type}'`).join(', ')}]`

/** What the argument `direction` asks of the relations at `this`. */
export const DIRECTION_FILTER: Record<'OUT' | 'IN', Filter> & { BOTH: null } = {
  OUT: { where: `(startNode(node) = this OR ${IS_SYMMETRIC})` },
  IN: { where: `(endNode(node) = this OR ${IS_SYMMETRIC})` },
  BOTH: null,
}
