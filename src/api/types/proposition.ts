import { Args, Field, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import type { Predicate as PredicateName } from '../../domain/vocabulary'
import type { Connection } from '../schema/connection'
import { Predicate, PropositionKind } from '../schema/enums'
import { Labels, SeenOnDay, planned, Traverse } from '../schema/meaning'
import { ClaimsOfStanding } from './claimsOf'
import { ClaimConnection } from './connections'
import { Dispute } from './dispute'
import { ENTITIES_AND_EVENTS } from './labels'
import { Node } from './node'
import { Standing } from './standing'
import { claimsOfProposition, DISPUTED } from './traversals'

@ObjectType({
  implements: [Node, Standing],
  description:
    'What is affirmed or denied, whoever says it: its id is the key that decides what counts as the same statement.',
})
@Labels('Proposition')
@SeenOnDay('node.firstKnown <= $asOf')
export class Proposition extends Standing {
  @Field(() => PropositionKind, { description: 'What sort of statement.' })
  kind!: string

  @Field(() => Predicate, { nullable: true, description: 'The predicate, where it has one.' })
  predicate!: PredicateName | null

  @Field(() => String, { description: 'For reading, in the affirmative.' })
  text!: string

  @Field(() => [Node], { description: 'The entities and events that it is about.' })
  @Traverse({
    match: 'MATCH (this)-[:ON]->(node:Entity|Event)',
    types: () => ENTITIES_AND_EVENTS,
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  on!: Node[]

  @Field(() => [Dispute], { description: 'The questions on which its claims disagree.' })
  @Traverse({ match: 'MATCH (this)<-[:ASKS_OF]-(node:Dispute)', ...DISPUTED })
  disputes!: Dispute[]

  @Field(() => ClaimConnection, {
    description: 'The claims about it, each with its speaker, document and evidence.',
  })
  @Traverse(claimsOfProposition('this.id'))
  claims(@Args(() => ClaimsOfStanding) _args: ClaimsOfStanding): Rel<Connection> {
    return planned()
  }
}
