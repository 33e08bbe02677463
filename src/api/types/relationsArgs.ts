import { ArgsType, Field, Int } from 'type-graphql'
import type { EdgeStatus as Status, RelationType as Type } from '../../domain/vocabulary'
import { RELATION_TYPES } from '../../domain/vocabulary'
import type { Arguments, Filter, Fragment } from '../../plan/meaning'
import { EntityRef } from '../filters/entityRef'
import { Direction, EdgeStatus, RelationType } from '../schema/enums'
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
}

/** The filters of the relations of one thing. */
@ArgsType()
export class RelationsArgs extends RelationFilters {
  @Field(() => Direction, { defaultValue: 'BOTH', description: 'Only those from it, or only those to it.' })
  direction!: 'OUT' | 'IN' | 'BOTH'

  @Field(() => EntityRef, { nullable: true, description: 'Only those with this entity at the other end.' })
  other?: EntityRef | null
}

export const RELATION_FILTERS: Record<'status' | 'minOrigins', Filter> = {
  status: { where: 'node.status IN $status' },
  minOrigins: { where: 'node.origins >= $minOrigins' },
}

/** The relation types asked for, as alternatives in a pattern; all of them when none is. */
export function typesPattern(args: Arguments): string {
  const { type } = args
  const asked = Array.isArray(type) ? RELATION_TYPES.filter((known) => type.includes(known)) : RELATION_TYPES
  return asked.length === 0 ? NO_TYPE : asked.join('|')
}

/** `type: []` asks for none: no relationship has this type. */
const NO_TYPE = 'NO_RELATION'

/** The relations at `this`, in the direction asked for. */
export const relationsAtThis: Fragment = (args) => {
  const { direction } = args
  return `MATCH (this)${direction === 'IN' ? '<' : ''}-[node:${typesPattern(args)}]-${direction === 'OUT' ? '>' : ''}(_other)`
}
