import { Args, Field, Int, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import { asRow } from '../../plan/write/object'
import { READINGS } from '../../domain/readings'
import type { RelationType as TypeName } from '../../domain/vocabulary'
import type { Connection } from '../schema/connection'
import { RelationType } from '../schema/enums'
import { EventList } from '../schema/lists'
import { Cypher, Labels, SeenOnDay, planned, Traverse } from '../schema/meaning'
import { standingOnDay } from '../decided/standingOnDay'
import { ClaimsOfStanding } from './claimsOf'
import { ClaimConnection, EventConnection } from './connections'
import { Dispute } from './dispute'
import { ENTITIES_AND_EVENTS as ENDS } from './labels'
import { Node } from './node'
import { Proposition } from './proposition'
import { Standing } from './standing'
import { ALL_STANCES, BY_DAY_OF_EVENT, DISPUTED, claimsOfProposition } from './traversals'

const OTHER_END =
  'CASE WHEN startNode(this) = parent THEN endNode(this) WHEN endNode(this) = parent THEN startNode(this) END'

@ObjectType({
  implements: [Node, Standing],
  description:
    'An edge of the network, one for each (from, type, to), derived from claims. Its id is "from:TYPE:to". What claims say, not what is found to be so.',
})
@Labels('Relation')
@SeenOnDay('node.firstKnown <= $asOf')
export class Relation extends Standing {
  @Field(() => RelationType, { description: 'Its type.' })
  @Cypher('type(this)')
  type!: TypeName

  @Field(() => Node, { description: 'The entity or event it goes out from.' })
  @Traverse({
    match: 'WITH startNode(this) AS node',
    direct: 'startNode(this)',
    unique: true,
    types: () => ENDS,
  })
  from!: Node

  @Field(() => Node, { description: 'The entity or event it leads to.' })
  @Traverse({ match: 'WITH endNode(this) AS node', direct: 'endNode(this)', unique: true, types: () => ENDS })
  to!: Node

  @Field(() => Node, {
    nullable: true,
    description:
      'The other end, seen from the thing whose relation this is; null where it is not read from either end.',
  })
  @Traverse({
    match: `WITH ${OTHER_END} AS node`,
    where: 'node IS NOT NULL',
    direct: OTHER_END,
    unique: true,
    types: () => ENDS,
  })
  other!: Node | null

  @Field(() => String, {
    description: 'Its type for reading, from where you stand: "attacked", or "attacked by".',
  })
  @Cypher('[type(this), coalesce(endNode(this) = parent, false)]', { finish: reading })
  label!: string

  @Field(() => Int, { description: 'On how many distinct events it rests.' })
  @Cypher('coalesce(this.events, 0)', { onDay: standingOnDay('events') })
  eventCount!: number

  @Field(() => Int, { description: 'On how many of them its status is DISPUTED.' })
  @Cypher('coalesce(this.disputedEvents, 0)', { onDay: standingOnDay('disputedEvents') })
  disputedEvents!: number

  @Field(() => Proposition, { nullable: true, description: 'The statement that its claims affirm or deny.' })
  @Traverse({ match: 'MATCH (node:Proposition {id: this.proposition})', unique: true })
  proposition!: Rel<Proposition> | null

  @Field(() => [Dispute], { description: 'The questions on which its claims disagree.' })
  @Traverse({
    match: 'MATCH (:Proposition {id: this.proposition})<-[:ASKS_OF]-(node:Dispute)',
    ...DISPUTED,
  })
  disputes!: Dispute[]

  @Field(() => EventConnection, { description: 'The events that its claims are about.' })
  @Traverse({
    match: `MATCH (:Proposition {id: this.proposition})<-[:${ALL_STANCES}]-(_claim:Claim)-[:OF_EVENT]->(node:Event)`,
    onDay: '_claim.knownFrom <= $asOf',
    order: BY_DAY_OF_EVENT,
  })
  events(@Args(() => EventList) _args: EventList): Rel<Connection> {
    return planned()
  }

  @Field(() => ClaimConnection, { description: 'Its claims, each with its speaker, document and evidence.' })
  @Traverse(claimsOfProposition('this.proposition'))
  claims(@Args(() => ClaimsOfStanding) _args: ClaimsOfStanding): Rel<Connection> {
    return planned()
  }
}

/** The words for `[type, isReadBackwards]`. */
function reading(value: unknown): string | null {
  const [type, isBackwards] = asRow(value)
  const words = READINGS.get(String(type))
  return words === undefined ? null : isBackwards === true ? words.backwards : words.forwards
}
