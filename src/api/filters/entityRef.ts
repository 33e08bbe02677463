import { Extensions, Field, ID, InputType } from 'type-graphql'

@InputType({
  description:
    'An entity, by exactly one of id and name. Any of its names will do, in any spelling of case and accents; a name that belongs to several entities is an error that lists them.',
})
@Extensions({ reference: true })
export class EntityRef {
  @Field(() => ID, { nullable: true, description: 'Its id, such as "iskp".' })
  id?: string | null

  @Field(() => String, { nullable: true, description: 'One of its names, such as "ISIS-K".' })
  name?: string | null
}
