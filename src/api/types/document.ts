import { Args, Field, ID, ObjectType } from 'type-graphql'
import type { Genre as GenreName } from '../../domain/vocabulary'
import type { Connection } from '../schema/connection'
import { Genre } from '../schema/enums'
import type { SortKey } from '../../plan/meaning'
import { ClaimList } from '../schema/lists'
import { Labels, SeenOnDay, planned, Traverse } from '../schema/meaning'
import { DateScalar, PartialDateScalar } from '../schema/scalars'
import { ClaimConnection } from './connections'
import { Copy } from './copy'
import { Entity } from './entity'
import { Node } from './node'
import { Origin } from './origin'
import { BY_DAY_KNOWN } from './traversals'

/** What somebody says before what was found. */
const BY_WEIGHT: readonly SortKey[] = [
  {
    cypher: `CASE node.reason WHEN 'JUDGEMENT' THEN 0 WHEN 'OVERLAP' THEN 2 ELSE 1 END`,
    direction: 'ASC',
    kind: 'number',
  },
  { cypher: 'startNode(node).id', direction: 'ASC' },
  { cypher: 'endNode(node).id', direction: 'ASC' },
]

@ObjectType({
  implements: Node,
  description: 'An article, a report or a row of a dataset: where claims are made.',
})
@Labels('Document', 'VoidedDocument')
@SeenOnDay('node.knownFrom <= $asOf')
export class Document extends Node {
  @Field(() => String, { nullable: true, description: 'Its title.' })
  title!: string | null

  @Field(() => Entity, { nullable: true, description: 'Who published it.' })
  @Traverse({ match: 'MATCH (this)-[:PUBLISHED_BY]->(node:Entity)', unique: true })
  publisher!: Entity | null

  @Field(() => Entity, { nullable: true, description: 'Who wrote it, where that is a named person or body.' })
  @Traverse({ match: 'MATCH (this)-[:WRITTEN_BY]->(node:Entity)', unique: true })
  author!: Entity | null

  @Field(() => String, { nullable: true, description: 'The by-line as printed.' })
  byline!: string | null

  @Field(() => Genre, { nullable: true, description: 'What sort of document.' })
  genre!: GenreName | null

  @Field(() => String, { nullable: true, description: 'Its language, as an ISO 639 code.' })
  language!: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'The SHA-256 of its text: the exact wording that was coded.',
  })
  sha256!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it was published, as far as that is printed.',
  })
  published!: string | null

  @Field(() => DateScalar, {
    description:
      'The day from which it was known: published, or the last day it can have been, or the day it was fetched.',
  })
  knownFrom!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The earliest day it can have been known, where that is not the same.',
  })
  knownAtEarliest!: string | null

  @Field(() => String, { nullable: true, description: 'Why that day.' })
  dateBasis!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What a reader of its claims should know about the text.',
  })
  note!: string | null

  @Field(() => [Copy], {
    description:
      'From which documents it has its text: what somebody says counts before what was found; its claims have their origin there.',
  })
  @Traverse({
    match: 'MATCH (this)-[node:COPY_OF]->(_of:Document)',
    onDay: '_of.knownFrom <= $asOf',
    unique: true,
    order: BY_WEIGHT,
  })
  copyOf!: Copy[]

  @Field(() => [Copy], { description: 'The documents that have their texts from it.' })
  @Traverse({
    match: 'MATCH (this)<-[node:COPY_OF]-(_copy:Document)',
    onDay: '_copy.knownFrom <= $asOf',
    unique: true,
    order: BY_WEIGHT,
  })
  copies!: Copy[]

  @Field(() => [Origin], { description: 'Where what it says comes from, each once.' })
  @Traverse({
    match: 'MATCH (this)<-[:EVIDENCED_BY]-(:Claim)-[:ORIGINATES_FROM]->(node:Origin)',
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  origins!: Origin[]

  @Field(() => ClaimConnection, {
    description: 'Everything that was coded from it, in the order of the coding.',
  })
  @Traverse({ match: 'MATCH (this)<-[:EVIDENCED_BY]-(node:Claim)', order: BY_DAY_KNOWN })
  claims(@Args(() => ClaimList) _args: ClaimList): Connection {
    return planned()
  }
}
