import { Args, Field, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import type { Independence as IndependenceName } from '../../domain/vocabulary'
import type { Connection } from '../schema/connection'
import { Independence } from '../schema/enums'
import { ClaimList, DocumentList } from '../schema/lists'
import { Cypher, Labels, planned, SeenOnDay, Traverse } from '../schema/meaning'
import { DateScalar } from '../schema/scalars'
import { ClaimConnection, DocumentConnection } from './connections'
import { Entity } from './entity'
import { Node } from './node'
import { BY_DAY_KNOWN } from './traversals'

/** Whether a word that establishes it was known by the day of the view. */
const IS_ESTABLISHED = 'coalesce(this.establishedFrom <= $asOf, false)'

@ObjectType({ implements: Node, description: 'Where claims come from, however many documents repeat them.' })
@Labels('Origin')
@SeenOnDay('EXISTS { (node)<-[:ORIGINATES_FROM]-(_known:Claim) WHERE _known.knownFrom <= $asOf }')
export class Origin extends Node {
  @Field(() => String, { description: 'For reading.' })
  name!: string

  @Field(() => Entity, { nullable: true, description: 'The entity that it is, where it is one.' })
  @Traverse({ match: 'MATCH (this)-[:STANDS_FOR]->(node:Entity)', unique: true })
  entity!: Rel<Entity> | null

  @Field(() => Independence, { description: 'Whether it is known to speak from its own knowledge.' })
  @Cypher('this.independence', {
    onDay: { cypher: `CASE WHEN ${IS_ESTABLISHED} THEN this.independence ELSE 'NOT_ESTABLISHED' END` },
  })
  independence!: IndependenceName

  @Field(() => String, { description: 'Why that is known, or not.' })
  @Cypher('this.why', {
    onDay: {
      cypher: `CASE WHEN this.establishedFrom IS NULL OR ${IS_ESTABLISHED} THEN this.why ELSE 'Nothing known by then establishes it.' END`,
    },
  })
  why!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it is known to speak from its own knowledge; null: it is not.',
  })
  @Cypher('this.establishedFrom', {
    onDay: { cypher: `CASE WHEN ${IS_ESTABLISHED} THEN this.establishedFrom END` },
  })
  establishedFrom!: string | null

  @Field(() => ClaimConnection, { description: 'The claims that come from it.' })
  @Traverse({ match: 'MATCH (this)<-[:ORIGINATES_FROM]-(node:Claim)', unique: true, order: BY_DAY_KNOWN })
  claims(@Args(() => ClaimList) _args: ClaimList): Rel<Connection> {
    return planned()
  }

  @Field(() => DocumentConnection, {
    description: 'The documents that repeat it, the first known before all.',
  })
  @Traverse({
    match: 'MATCH (this)<-[:ORIGINATES_FROM]-(:Claim)-[:EVIDENCED_BY]->(node:Document)',
    order: [{ cypher: 'node.knownFrom', direction: 'ASC' }],
  })
  documents(@Args(() => DocumentList) _args: DocumentList): Rel<Connection> {
    return planned()
  }
}
