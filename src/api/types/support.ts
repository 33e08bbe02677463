import { Field, Int, ObjectType } from 'type-graphql'

const COUNTED = 'counted over the claims that stand now'

@ObjectType({
  description:
    'How many claims stand behind something, and from where. Repetition is no support: see origins.',
})
export class Support {
  @Field(() => Int, { description: `Claims that affirm it, ${COUNTED}.` })
  affirming!: number

  @Field(() => Int, { description: `Claims that deny it or what it rests on, ${COUNTED}.` })
  denying!: number

  @Field(() => Int, { description: `Claims that leave it open, ${COUNTED}.` })
  undetermined!: number

  @Field(() => Int, { description: 'Documents with an affirming claim.' })
  documents!: number

  @Field(() => Int, {
    description: 'Distinct origins of the affirming claims, however many documents repeat them.',
  })
  origins!: number
}
