import { Field, ObjectType } from 'type-graphql'
import type * as words from '../../domain/vocabulary'
import {
  Act,
  Aspect,
  Basis,
  Certainty,
  DatePrecision,
  Form,
  Modality,
  Polarity,
  Predicate,
} from '../schema/enums'
import { Cypher, Labels, SeenOnDay, PrecisionOf, SameNode, Traverse } from '../schema/meaning'
import { DateScalar, DateTimeScalar, PartialDateScalar } from '../schema/scalars'
import { Document } from './document'
import { Entity } from './entity'
import { Event } from './event'
import { Evidence } from './evidence'
import { Figure } from './figure'
import { Node } from './node'
import { Origin } from './origin'
import { Participant } from './participant'
import { Proposition } from './proposition'
import { Speaker } from './speaker'

const IN_ORDER = { unique: true, order: [{ cypher: 'node.position', direction: 'ASC' }] } as const

@ObjectType({
  implements: Node,
  description:
    'One assertion in one document: somebody does something with words about something. A claim, not a finding; never edited.',
})
@Labels('Claim', 'VoidedClaim')
@SeenOnDay('node.knownFrom <= $asOf')
export class Claim extends Node {
  @Field(() => String, { description: 'The coder’s number, unique within the document.' })
  ref!: string

  @Field(() => Document, { description: 'Where it is made.' })
  @Traverse({ match: 'MATCH (this)-[:EVIDENCED_BY]->(node:Document|VoidedDocument)' })
  document!: Document

  @Field(() => Speaker, { description: 'Who says it, and for whom.' })
  @SameNode()
  speaker!: Speaker

  @Field(() => [Participant], { description: 'Through whom it reached the document, from the speaker on.' })
  @Traverse({ match: 'MATCH (this)-[node:RELAYED_BY]->()', ...IN_ORDER })
  via!: Participant[]

  @Field(() => Act, { description: 'What the speaker does with words.' })
  act!: words.Act

  @Field(() => Polarity, {
    description: 'Whether the content is affirmed; the content itself is always in the affirmative.',
  })
  polarity!: words.Polarity

  @Field(() => Certainty, { description: 'How sure the speaker is.' })
  certainty!: words.Certainty

  @Field(() => Modality, { description: 'Said to be so, or only meant, expected or conditional.' })
  modality!: words.Modality

  @Field(() => Aspect, { description: 'Once, often, more often or less often.' })
  @Cypher(`coalesce(this.aspect, 'ONCE')`)
  aspect!: words.Aspect

  @Field(() => Form, { nullable: true, description: 'How the document gives the words.' })
  form!: words.Form | null

  @Field(() => Basis, { nullable: true, description: 'On what the speaker says it.' })
  basis!: words.Basis | null

  @Field(() => [Participant], { description: 'Of whom or what it speaks.' })
  @Traverse({ match: 'MATCH (this)-[node:SUBJECT]->()', ...IN_ORDER })
  subjects!: Participant[]

  @Field(() => Predicate, {
    nullable: true,
    description: 'What is stated of the subject; null: nothing listed fits, read `says`.',
  })
  predicate!: words.Predicate | null

  @Field(() => String, { nullable: true, description: 'The office held, for HOLDS_OFFICE_IN.' })
  title!: string | null

  @Field(() => [Participant], { description: 'To whom or what.' })
  @Traverse({ match: 'MATCH (this)-[node:OBJECT]->()', ...IN_ORDER })
  objects!: Participant[]

  @Field(() => [Participant], { description: 'Who is asked, warned or promised.' })
  @Traverse({ match: 'MATCH (this)-[node:ADDRESSED_TO]->()', ...IN_ORDER })
  addressees!: Participant[]

  @Field(() => [Participant], { description: 'What else it is about.' })
  @Traverse({ match: 'MATCH (this)-[node:ABOUT]->()', ...IN_ORDER })
  about!: Participant[]

  @Field(() => [Event], { description: 'The particular events it speaks of.' })
  @Traverse({
    match: 'MATCH (this)-[_of:OF_EVENT]->(node:Event)',
    unique: true,
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  events!: Event[]

  @Field(() => Entity, { nullable: true, description: 'Where, as precisely as the text says and no more.' })
  @Traverse({ match: 'MATCH (this)-[:PLACED_IN]->(node:Entity)', unique: true })
  place!: Entity | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'When it is said to have happened or held.',
  })
  when!: string | null

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How precise `when` is; null where there is none.',
  })
  @PrecisionOf('this.when')
  whenPrecision!: words.DatePrecision | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was said.' })
  said!: string | null

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How precise `said` is; null where there is none.',
  })
  @PrecisionOf('this.said')
  saidPrecision!: words.DatePrecision | null

  @Field(() => DateScalar, { description: 'The day from which its document was known.' })
  knownFrom!: string

  @Field(() => [Figure], { description: 'The numbers it gives.' })
  @Traverse({
    match: 'MATCH (this)-[_has:HAS_FIGURE]->(node:Figure)',
    unique: true,
    order: [
      { cypher: 'node.quantity', direction: 'ASC' },
      { cypher: 'node.id', direction: 'ASC' },
    ],
  })
  figures!: Figure[]

  @Field(() => String, { description: 'The claim in one sentence of our own.' })
  says!: string

  @Field(() => [String], { description: 'The parts of the coding that are in doubt.' })
  @Cypher('coalesce(this.unsure, [])')
  unsure!: string[]

  @Field(() => String, { nullable: true, description: 'A remark of the coder.' })
  note!: string | null

  @Field(() => [Evidence], { description: 'Where the words stand.' })
  @Traverse({ match: 'MATCH (this)-[node:EVIDENCED_BY]->(:Document|VoidedDocument)', ...IN_ORDER })
  evidence!: Evidence[]

  @Field(() => Claim, { nullable: true, description: 'The claim that it answers.' })
  @Traverse({ match: 'MATCH (this)-[:RESPONDS_TO]->(node:Claim|VoidedClaim)', unique: true })
  respondsTo!: Claim | null

  @Field(() => [Claim], { description: 'The claims that answer it.' })
  @Traverse({
    match: 'MATCH (this)<-[:RESPONDS_TO]-(node:Claim)',
    unique: true,
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  responses!: Claim[]

  @Field(() => Claim, { nullable: true, description: 'The speaker’s earlier word that it takes back.' })
  @Traverse({ match: 'MATCH (this)-[:REVISES]->(node:Claim|VoidedClaim)', unique: true })
  revises!: Claim | null

  @Field(() => [Claim], { description: 'The speaker’s later words that take it back.' })
  @Traverse({
    match: 'MATCH (this)<-[:REVISES]-(node:Claim)',
    unique: true,
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  revisedBy!: Claim[]

  @Field(() => [Proposition], { description: 'What it affirms, denies or leaves open.' })
  @Traverse({
    match: 'MATCH (this)-[:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS]->(node:Proposition)',
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  propositions!: Proposition[]

  @Field(() => Origin, {
    nullable: true,
    description: 'Where it comes from, however many documents repeat it.',
  })
  @Traverse({ match: 'MATCH (this)-[:ORIGINATES_FROM]->(node:Origin)', unique: true })
  origin!: Origin | null

  @Field(() => DateTimeScalar, { description: 'When it was recorded here.' })
  recordedAt!: string

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was voided as a coding error; null: it stands.',
  })
  voidedAt!: string | null
}
