import { Field, ID, ObjectType } from 'type-graphql'
import type { DisputeRule as RuleName, Gap as GapName } from '../../domain/disputes/finding'
import type { Certainty as CertaintyName } from '../../domain/vocabulary'
import { DISPUTE } from '../decided/disputes'
import { Certainty, DisputeRule, Gap } from '../schema/enums'
import { Among, Decide, Labels, Traverse } from '../schema/meaning'
import { DateScalar } from '../schema/scalars'
import { AMONG_CLAIMS, AMONG_FIGURES, AMONG_NAMED, AMONG_ORIGINS } from './among'
import { Claim } from './claim'
import { Entity } from './entity'
import { Figure } from './figure'
import { ENTITIES_AND_EVENTS } from './labels'
import { Node } from './node'
import { Origin } from './origin'
import { Voice } from './voice'

@ObjectType({ description: 'One answer to a disputed question, with all who give it.' })
class Side {
  @Field(() => String, { description: 'The answer for reading: "46", "at least 70", "crushed".' })
  position!: string

  @Field(() => [Claim], { description: 'The claims that give it, in the order of saying.' })
  @Among(AMONG_CLAIMS)
  claims!: Claim[]

  @Field(() => [Voice], { description: 'Who says so, each once.' })
  speakers!: Voice[]

  @Field(() => [Origin], { description: 'Its distinct origins, however many documents repeat them.' })
  @Among(AMONG_ORIGINS)
  origins!: Origin[]

  @Field(() => DateScalar, {
    description: 'The first day on which it was said; where that is not given, known.',
  })
  firstSaid!: string

  @Field(() => DateScalar, {
    description: 'The last day on which it was said; where that is not given, known.',
  })
  lastSaid!: string

  @Field(() => Figure, { nullable: true, description: 'The figure, where the question is how many.' })
  @Among(AMONG_FIGURES)
  figure!: Figure | null
}

@ObjectType({
  implements: Node,
  description:
    'A question on which sources disagree, with as many sides as there are answers. Nothing is decided: which is right, the reader judges.',
})
@Labels('Dispute')
export class Dispute extends Node {
  @Field(() => DisputeRule, { description: 'By which rule its sides were found.' })
  rule!: RuleName

  @Field(() => ID, { description: 'What it asks of: a proposition, or what the rule itself asks.' })
  key!: string

  @Field(() => String, { description: 'The question for reading.' })
  @Decide(DISPUTE, 'question')
  question!: string

  @Field(() => [Node], { description: 'The entities and events that it is about.' })
  @Traverse({
    match: 'MATCH (this)-[:ABOUT]->(node:Entity|Event)',
    unique: true,
    types: () => ENTITIES_AND_EVENTS,
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  about!: Node[]

  @Field(() => Certainty, { description: 'How certain its two most certain sides are at least.' })
  @Decide(DISPUTE, 'strength')
  strength!: CertaintyName

  @Field(() => DateScalar, { description: 'The day from which it has been disputed without a break.' })
  @Decide(DISPUTE, 'since')
  since!: string

  @Field(() => Boolean, { description: 'Whether all who speak are of one body.' })
  @Decide(DISPUTE, 'within')
  within!: boolean

  @Field(() => [Entity], { description: 'The bodies whose own people stand on different sides.' })
  @Decide(DISPUTE, 'divides')
  @Among(AMONG_NAMED)
  divides!: Entity[]

  @Field(() => Gap, {
    nullable: true,
    description:
      'Of figures: whether they cannot all be right, or could since the lower ones are only floors.',
  })
  @Decide(DISPUTE, 'gap')
  gap!: GapName | null

  @Field(() => [Side], { description: 'The answers, two or more.' })
  @Decide(DISPUTE, 'sides')
  sides!: Side[]

  @Field(() => [Claim], { description: 'Claims that leave it open, which is no side.' })
  @Decide(DISPUTE, 'undetermined')
  @Among(AMONG_CLAIMS)
  undetermined!: Claim[]

  @Field(() => [Claim], { description: 'Claims that answered it until their speakers took them back.' })
  @Decide(DISPUTE, 'takenBack')
  @Among(AMONG_CLAIMS)
  takenBack!: Claim[]
}
