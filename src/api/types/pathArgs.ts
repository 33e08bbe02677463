import { ArgsType, Field, Int } from 'type-graphql'
import type { EdgeStatus as Status, RelationType as Type } from '../../domain/vocabulary'
import type { Arguments, Traversal } from '../../plan/meaning'
import { STATUS_ON_DAY } from '../decided/standingOnDay'
import { EntityRef } from '../filters/entityRef'
import { EdgeStatus, RelationType } from '../schema/enums'
import { typesPattern } from './relationsArgs'

/** Beyond so many hops nearly everything is connected with everything. */
const MOST_HOPS = 6

const MOST_PATHS = 20

@ArgsType()
export class PathArgs {
  @Field(() => EntityRef, { description: 'Where the paths begin.' })
  from!: EntityRef

  @Field(() => EntityRef, { description: 'Where they end.' })
  to!: EntityRef

  @Field(() => Int, { defaultValue: 4, description: `Over how many relations at most: 1 to ${MOST_HOPS}.` })
  maxHops!: number

  @Field(() => [RelationType], { nullable: true, description: 'Only over relations of these types.' })
  types?: Type[] | null

  @Field(() => [EdgeStatus], {
    defaultValue: ['AFFIRMED', 'ALLEGED', 'DISPUTED'],
    description: 'Only over relations of these statuses.',
  })
  status!: Status[]

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also by way of events: two that had a part in the same event.',
  })
  throughEvents!: boolean

  @Field(() => Int, { defaultValue: 3, description: `How many paths at most: 1 to ${MOST_PATHS}.` })
  first!: number
}

/** The ends are bound first, so that the search goes from both; of paths of one length any may be left out. */
export const SHORTEST_PATHS: Omit<Traversal, 'kind'> = {
  match(args) {
    return [
      'MATCH (_from:Entity) WHERE _from.id IN $from',
      'MATCH (_to:Entity) WHERE _to.id IN $to AND _to <> _from',
      args['first'] === 1 ? oneShortest(args) : severalShortest(args),
      'WITH _path ORDER BY length(_path), [_edge IN relationships(_path) | _edge.id]',
      'WITH {paths: collect({hops: relationships(_path)})} AS node',
    ].join('\n')
  },
  literals: { maxHops: [1, MOST_HOPS], first: [1, MOST_PATHS] },
  unique: true,
}

/** The status of a hop as it is read: now, or on the day of a view. */
const STATUS = `CASE WHEN $asOf IS NULL THEN _hop.status ELSE ${STATUS_ON_DAY.replace(/\bthis\b/g, '_hop')} END`

/** A search from both ends that stops at the first meeting looks at a twentieth of what `SHORTEST 1` does. */
function oneShortest({ maxHops, types, throughEvents }: Arguments): string {
  return [
    `MATCH _path = shortestPath((_from)-[:${typesPattern({ type: types })}*..${Number(maxHops)}]-(_to))`,
    `WHERE all(_hop IN relationships(_path) WHERE ${STATUS} IN $status)`,
    `AND all(_between IN nodes(_path) WHERE _between:${kindsBetween(throughEvents)})`,
  ].join(' ')
}

function severalShortest({ maxHops, first, types, throughEvents }: Arguments): string {
  const kinds = kindsBetween(throughEvents)
  const hop = `(_a:${kinds})-[_hop:${typesPattern({ type: types })} WHERE ${STATUS} IN $status]-(_b:${kinds})`
  return `MATCH _path = SHORTEST ${Number(first)} (_from)(${hop}){1,${Number(maxHops)}}(_to)`
}

/** What a path may go by way of. */
function kindsBetween(throughEvents: unknown): string {
  return throughEvents === true ? 'Entity|Event' : 'Entity'
}
