import { ArgsType, Field, Int } from 'type-graphql'

/** The arguments of every paged list. */
@ArgsType()
export class Page {
  @Field(() => Int, {
    nullable: true,
    description:
      'So many items from the beginning at most: 0 to 500; 25 where neither this nor last is given.',
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what stands behind the item with this cursor.' })
  after?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'So many items from the end at most, in the same order: 0 to 500. Not together with first.',
  })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'Only what stands before the item with this cursor.' })
  before?: string | null
}
