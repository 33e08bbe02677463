import { Args, Field, ObjectType } from 'type-graphql'
import type * as words from '../../domain/vocabulary'
import { parsePartialDate } from '../../domain/partialDate'
import type { Connection } from '../schema/connection'
import { Completion, DatePrecision, EventKind, EventMode, EventType } from '../schema/enums'
import { ClaimList } from '../schema/lists'
import { Cypher, Decide, Labels, SeenOnDay, planned, Traverse } from '../schema/meaning'
import { DateScalar, PartialDateScalar } from '../schema/scalars'
import { ClaimConnection, RelationConnection } from './connections'
import { Entity } from './entity'
import { dateOnDay, endOnDay } from '../decided/datesOnDay'
import { FIGURES_OF_EVENT } from '../decided/figureSets'
import { RESPONSIBILITY } from '../decided/responsibility'
import { Dispute } from './dispute'
import { Figure } from './figure'
import { FigureSet, FigureSetsArgs } from './figureSet'
import { Judgement } from './judgement'
import { Node } from './node'
import { Relation } from './relation'
import { Responsibility } from './responsibility'
import { RelationsArgs } from './relationsArgs'
import { BY_DAY_KNOWN, BY_SUPPORT, DISPUTED, RELATIONS_OF_THIS } from './traversals'

@ObjectType({
  implements: Node,
  description:
    'One incident, or a bounded, named series. Only an identity: who, whom, when, where and how many are what claims say of it.',
})
@Labels('Event')
@SeenOnDay('node.firstKnown <= $asOf')
export class Event extends Node {
  @Field(() => String, { description: 'A short name in our own words.' })
  @Cypher('this.name', { folded: 'this.nameKey' })
  name!: string

  @Field(() => EventKind, { description: 'An incident or a series.' })
  kind!: words.EventKind

  @Field(() => EventType, { nullable: true, description: 'Its type.' })
  type!: words.EventType | null

  @Field(() => EventMode, { nullable: true, description: 'How it was done.' })
  mode!: words.EventMode | null

  @Field(() => Completion, { nullable: true, description: 'Whether it came about.' })
  completion!: words.Completion | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When, as precisely as the claims agree; null: no claim dates it.',
  })
  @Cypher('this.when', { onDay: { cypher: dateOnDay('this'), finish: (text) => text || null } })
  when!: string | null

  @Field(() => DatePrecision, { description: 'How precise `when` is.' })
  @Cypher(`coalesce(this.datePrecision, 'UNKNOWN')`, {
    onDay: {
      cypher: dateOnDay('this'),
      finish: (text) => (text === '' ? 'UNKNOWN' : parsePartialDate(String(text)).precision),
    },
  })
  datePrecision!: words.DatePrecision

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it can have happened.' })
  @Cypher('this.earliest', { onDay: { cypher: endOnDay('earliest', 'this') } })
  earliest!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it can have happened.' })
  @Cypher('this.latest', { onDay: { cypher: endOnDay('latest', 'this') } })
  latest!: string | null

  @Field(() => [Relation], { description: 'Who is said to have done it, each with status and support.' })
  @Traverse({ match: 'MATCH (this)<-[node:PERPETRATED]-(:Entity)', unique: true, order: BY_SUPPORT })
  perpetrators!: Relation[]

  @Field(() => [Relation], { description: 'Whom or what it is said to have hit.' })
  @Traverse({ match: 'MATCH (this)-[node:HIT]->(:Entity)', unique: true, order: BY_SUPPORT })
  targets!: Relation[]

  @Field(() => [Relation], { description: 'Where it is said to have happened.' })
  @Traverse({ match: 'MATCH (this)-[node:LOCATED_IN]->(:Entity)', unique: true, order: BY_SUPPORT })
  places!: Relation[]

  @Field(() => [Figure], { description: 'Every figure that a claim about it gives, side by side.' })
  @Traverse({
    match: 'MATCH (this)-[:SAME_AS*0..2]-()<-[:OF_EVENT]-(:Claim)-[:HAS_FIGURE]->(node:Figure)',
    order: [
      { cypher: 'node.quantity', direction: 'ASC' },
      { cypher: 'node.id', direction: 'ASC' },
    ],
  })
  figures!: Figure[]

  @Field(() => [FigureSet], {
    description: 'The figures for each thing counted, with what each origin says.',
  })
  @Decide(FIGURES_OF_EVENT)
  figureSets(@Args(() => FigureSetsArgs) _args: FigureSetsArgs): FigureSet[] {
    return planned()
  }

  @Field(() => Responsibility, {
    description: 'Who claims it, whom it is laid to, who denies it, and whether it is said to be unclaimed.',
  })
  @Decide(RESPONSIBILITY)
  responsibility!: Responsibility

  @Field(() => [Judgement], {
    description: 'What somebody judged it to be the same as, or not; withdrawn judgements too.',
  })
  @Traverse({
    match: 'MATCH (this)<-[:JUDGES]-(node:Judgement)',
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  judgements!: Judgement[]

  @Field(() => [Dispute], { description: 'The questions about it on which sources disagree.' })
  @Traverse({ match: 'MATCH (this)<-[:ABOUT]-(node:Dispute)', ...DISPUTED })
  disputes!: Dispute[]

  @Field(() => RelationConnection, {
    description: 'The edges of the network at this event, the best supported first.',
  })
  @Traverse(RELATIONS_OF_THIS)
  relations(@Args(() => RelationsArgs) _args: RelationsArgs): Connection {
    return planned()
  }

  @Field(() => ClaimConnection, { description: 'Every claim about it.' })
  @Traverse({ match: 'MATCH (this)-[:SAME_AS*0..2]-()<-[:OF_EVENT]-(node:Claim)', order: BY_DAY_KNOWN })
  claims(@Args(() => ClaimList) _args: ClaimList): Connection {
    return planned()
  }

  @Field(() => [Entity], { description: 'The entities that claims about it name.' })
  @Traverse({
    match:
      'MATCH (this)-[:SAME_AS*0..2]-()<-[:OF_EVENT]-(_names:Claim)-[:SUBJECT|OBJECT|ABOUT|PLACED_IN]->(node:Entity)',
    onDay: '_names.knownFrom <= $asOf',
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  entities!: Entity[]
}
