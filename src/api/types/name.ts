import { Field, ObjectType } from 'type-graphql'
import type { NameKind as Kind } from '../../domain/vocabulary'
import { NameKind } from '../schema/enums'

@ObjectType('Name', { description: 'One of the names by which a thing is found.' })
export class Name {
  @Field(() => String, { description: 'As written.' })
  text!: string

  @Field(() => NameKind, { description: 'How it belongs to what it names.' })
  kind!: Kind

  @Field(() => String, {
    nullable: true,
    description: 'Its language, as an ISO 639 code, where that matters.',
  })
  language!: string | null
}
