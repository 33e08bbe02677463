import { Field, InputType } from 'type-graphql'
import { SortDirection } from '../schema/enums'

type Way = 'ASC' | 'DESC'
const by = (what: string): { nullable: true; description: string } => ({
  nullable: true,
  description: `By ${what}.`,
})
const ONE_FIELD =
  'One key of a sort order; each entry of the list names exactly one field, the first entry counts most.'

@InputType({ description: ONE_FIELD })
export class EntityOrder {
  @Field(() => SortDirection, by('name'))
  name?: Way | null

  @Field(() => SortDirection, by('kind'))
  kind?: Way | null

  @Field(() => SortDirection, by('id'))
  id?: Way | null
}

@InputType({ description: ONE_FIELD })
export class EventOrder {
  @Field(() => SortDirection, by('the earliest day on which it can have happened'))
  earliest?: Way | null

  @Field(() => SortDirection, by('the latest day on which it can have happened'))
  latest?: Way | null

  @Field(() => SortDirection, by('name'))
  name?: Way | null

  @Field(() => SortDirection, by('id'))
  id?: Way | null
}

@InputType({ description: ONE_FIELD })
export class ClaimOrder {
  @Field(() => SortDirection, by('the day from which its document was known'))
  knownFrom?: Way | null

  @Field(() => SortDirection, by('act'))
  act?: Way | null

  @Field(() => SortDirection, by('its place among the claims of its document'))
  ref?: Way | null

  @Field(() => SortDirection, by('id'))
  id?: Way | null
}

@InputType({ description: ONE_FIELD })
export class DocumentOrder {
  @Field(() => SortDirection, by('the day from which it was known'))
  knownFrom?: Way | null

  @Field(() => SortDirection, by('title'))
  title?: Way | null

  @Field(() => SortDirection, by('id'))
  id?: Way | null
}

@InputType({ description: ONE_FIELD })
export class RelationOrder {
  @Field(() => SortDirection, by('type'))
  type?: Way | null

  @Field(() => SortDirection, by('how many events it rests on'))
  eventCount?: Way | null

  @Field(() => SortDirection, by('the first day on which a claim about it was known'))
  firstKnown?: Way | null

  @Field(() => SortDirection, by('the first day on which it was said'))
  firstSaid?: Way | null

  @Field(() => SortDirection, by('the last day on which it was said'))
  lastSaid?: Way | null

  @Field(() => SortDirection, by('id'))
  id?: Way | null
}

@InputType({ description: ONE_FIELD })
export class OriginOrder {
  @Field(() => SortDirection, by('name'))
  name?: Way | null

  @Field(() => SortDirection, by('id'))
  id?: Way | null
}
