import { Field, ID, ObjectType } from 'type-graphql'
import type { ChangeKind as KindName } from '../../domain/changes'
import type { EdgeStatus as Status } from '../../domain/vocabulary'
import {
  AMONG_CHANGED_DISPUTES,
  AMONG_CHANGED_PROPOSITIONS,
  AMONG_CHANGED_RELATIONS,
} from '../decided/changes'
import { ChangeKind, EdgeStatus } from '../schema/enums'
import { Among } from '../schema/meaning'
import { DateScalar } from '../schema/scalars'
import { AMONG_CLAIMS } from './among'
import { Claim } from './claim'
import { Dispute } from './dispute'
import { Proposition } from './proposition'
import { Relation } from './relation'

@ObjectType({
  description:
    'What was different on a day from the day before, of one thing: a claim, a relation, a proposition that draws none, or a dispute.',
})
class Change {
  @Field(() => ChangeKind, { description: 'How it changed.' })
  kind!: KindName

  @Field(() => DateScalar, {
    description: 'The day on which it could be known; of a coding error, on which it was found.',
  })
  on!: string

  @Field(() => ID, { description: 'The id of what changed.' })
  what!: string

  @Field(() => EdgeStatus, {
    nullable: true,
    description: 'Its status before; null where it appeared, or has none.',
  })
  before!: Status | null

  @Field(() => EdgeStatus, {
    nullable: true,
    description: 'Its status from then on; null where it has none.',
  })
  after!: Status | null

  @Field(() => Claim, { nullable: true, description: 'The claim, where one changed.' })
  @Among(AMONG_CLAIMS)
  claim!: Claim | null

  @Field(() => Claim, {
    nullable: true,
    description: 'Of a claim that was revised: the word that its speaker put in its place.',
  })
  @Among(AMONG_CLAIMS)
  revisedBy!: Claim | null

  @Field(() => Relation, {
    nullable: true,
    description: 'The relation, where one changed, as of the last day.',
  })
  @Among(...AMONG_CHANGED_RELATIONS)
  relation!: Relation | null

  @Field(() => Proposition, {
    nullable: true,
    description:
      'The statement, where one changed that draws no relation: a condition, a death, that something happened; as of the last day.',
  })
  @Among(...AMONG_CHANGED_PROPOSITIONS)
  proposition!: Proposition | null

  @Field(() => Dispute, {
    nullable: true,
    description:
      'The dispute, where one began or ended, as of the last of these days on which it was disputed.',
  })
  @Among(...AMONG_CHANGED_DISPUTES)
  dispute!: Dispute | null
}

@ObjectType({ description: 'What changed between two days.' })
export class ChangeList {
  @Field(() => [Change], { description: 'The changes, in the order of days.' })
  changes!: Change[]

  @Field(() => String, { nullable: true, description: 'What was left out, in words; null: nothing.' })
  cut!: string | null

  @Field(() => String, { nullable: true, description: 'Why there is none, as far as it can be told.' })
  why!: string | null
}
