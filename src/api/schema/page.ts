import { ArgsType, Field, Int } from 'type-graphql'

/** The arguments of every forward-paged list. */
@ArgsType()
export class Page {
  @Field(() => Int, { defaultValue: 25, description: 'How many items at most: 0 to 500.' })
  first!: number

  @Field(() => String, { nullable: true, description: 'Begin behind the item with this cursor.' })
  after?: string | null
}
