import { Field, ObjectType } from 'type-graphql'
import type { ClaimStatus as StatusName } from '../../domain/responsibility'
import type { EdgeStatus as Status } from '../../domain/vocabulary'
import { ClaimStatus, EdgeStatus } from '../schema/enums'
import { Among } from '../schema/meaning'
import { DateScalar } from '../schema/scalars'
import { AMONG_CLAIMS, AMONG_DOCUMENTS, AMONG_NAMED, AMONG_ORIGINS } from './among'
import { Claim } from './claim'
import { Document } from './document'
import { Entity } from './entity'
import { Origin } from './origin'
import { Voice } from './voice'

@ObjectType({ description: 'An actor who is said to have done an event, or not, with all who say so.' })
class Attribution {
  @Field(() => Entity, { description: 'Who is said to have done it, or not.' })
  @Among(AMONG_NAMED)
  actor!: Entity

  @Field(() => EdgeStatus, { description: 'How it stands that this actor did it.' })
  status!: Status

  @Field(() => [Voice], { description: 'Whose word it is, each once.' })
  speakers!: Voice[]

  @Field(() => [Claim], { description: 'The claims.' })
  @Among(AMONG_CLAIMS)
  claims!: Claim[]

  @Field(() => [Origin], { description: 'Their distinct origins.' })
  @Among(AMONG_ORIGINS)
  origins!: Origin[]
}

@ObjectType({ description: 'A word that nobody, or not this actor, has claimed an event.' })
class StatedUnclaimed {
  @Field(() => Entity, { nullable: true, description: 'Who has not claimed it; null: nobody has.' })
  @Among(AMONG_NAMED)
  actor!: Entity | null

  @Field(() => Claim, { description: 'The claim that says so.' })
  @Among(AMONG_CLAIMS)
  claim!: Claim

  @Field(() => Document, { description: 'Where it is said.' })
  @Among(AMONG_DOCUMENTS)
  document!: Document
}

@ObjectType({
  description:
    'Who did an event, as far as could be known: who claims it, whom it is laid to and by whom, who denies it, and who says that nobody has claimed it.',
})
export class Responsibility {
  @Field(() => ClaimStatus, { description: 'Whether anybody claims it.' })
  status!: StatusName

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the view; null: by everything that is known here.',
  })
  asOf!: string | null

  @Field(() => [Attribution], { description: 'Whose own word it is that they did it.' })
  claimedBy!: Attribution[]

  @Field(() => [Attribution], { description: 'Who is said by others to have done it.' })
  attributedTo!: Attribution[]

  @Field(() => [Attribution], { description: 'Who is said not to have done it, by themselves or others.' })
  deniedBy!: Attribution[]

  @Field(() => [StatedUnclaimed], {
    description: 'The claims that nobody has claimed it, or not this actor.',
  })
  statedUnclaimed!: StatedUnclaimed[]
}
