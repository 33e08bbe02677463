import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page stands in its list, by the Relay convention.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more items follow.' })
  hasNextPage!: boolean

  @Field(() => Boolean, {
    description: 'Whether a cursor was given, so that items may stand before this page.',
  })
  hasPreviousPage!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The cursor of the first item, null on an empty page.',
  })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'The cursor of the last item, null on an empty page.' })
  endCursor!: string | null
}
