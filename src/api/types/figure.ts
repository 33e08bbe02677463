import { Field, ID, Int, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import type * as words from '../../domain/vocabulary'
import { Counted, DatePrecision, Quantity, Scope } from '../schema/enums'
import { Cypher, PrecisionOf, SeenOnDay, Traverse } from '../schema/meaning'
import { PartialDateScalar } from '../schema/scalars'
import { Claim } from './claim'
import { Entity } from './entity'

@ObjectType({
  description: 'A number that a claim gives, as a range: "at least 46" has no maximum. Never averaged.',
})
@SeenOnDay('EXISTS { (node)<-[:HAS_FIGURE]-(_tells:Claim) WHERE _tells.knownFrom <= $asOf }')
export class Figure {
  @Field(() => ID, { description: 'Stable, from its content and its claim.' })
  id!: string

  @Field(() => Quantity, { description: 'What is counted.' })
  quantity!: words.Quantity

  @Field(() => Counted, { description: 'Who is counted.' })
  @Cypher(`coalesce(this.who, 'ALL')`)
  who!: words.Counted

  @Field(() => String, { nullable: true, description: 'Who is counted, in the words of the claim.' })
  whoText!: string | null

  @Field(() => String, { nullable: true, description: 'As printed.' })
  value!: string | null

  @Field(() => String, { nullable: true, description: 'The words, where no number is given: "dozens".' })
  vague!: string | null

  @Field(() => Int, { nullable: true, description: 'At least so many.' })
  min!: number | null

  @Field(() => Int, { nullable: true, description: 'At most so many; null: open.' })
  max!: number | null

  @Field(() => Boolean, { description: 'Whether the source says "around".' })
  @Cypher('coalesce(this.approx, false)')
  approx!: boolean

  @Field(() => Scope, { description: 'Whether all are counted, or a part.' })
  @Cypher(`coalesce(this.scope, 'WHOLE')`)
  scope!: words.Scope

  @Field(() => Boolean, { description: 'Whether the attackers are in it.' })
  @Cypher('coalesce(this.includesAttackers, false)')
  includesAttackers!: boolean

  @Field(() => Int, { nullable: true, description: 'The earlier number that it replaces, if it says so.' })
  updates!: number | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'The time it counts over.' })
  when!: string | null

  @Field(() => DatePrecision, {
    nullable: true,
    description: 'How precise `when` is; null where there is none.',
  })
  @PrecisionOf('this.when')
  whenPrecision!: words.DatePrecision | null

  @Field(() => Entity, {
    nullable: true,
    description: 'Whose: the fighters, attacks or members of this entity.',
  })
  @Traverse({ match: 'MATCH (this)-[:COUNTS]->(node:Entity)', unique: true })
  of!: Entity | null

  @Field(() => Entity, { nullable: true, description: 'The place it counts in.' })
  @Traverse({ match: 'MATCH (this)-[:COUNTED_IN]->(node:Entity)', unique: true })
  place!: Entity | null

  @Field(() => Claim, { description: 'The claim that gives it.' })
  @Traverse({ match: 'MATCH (this)<-[:HAS_FIGURE]-(node:Claim|VoidedClaim)', unique: true })
  claim!: Rel<Claim>
}
