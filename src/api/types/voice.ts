import { Field, ObjectType } from 'type-graphql'
import type * as words from '../../domain/vocabulary'
import { Capacity, SpeakerKind, SpeakerRole } from '../schema/enums'
import { Among } from '../schema/meaning'
import { AMONG_DOCUMENTS, AMONG_NAMED } from './among'
import { Document } from './document'
import { Entity } from './entity'

@ObjectType({
  description:
    'One who speaks, however often: a spokesman and his body are one voice, and each document that speaks for itself is another.',
})
export class Voice {
  @Field(() => SpeakerKind, { description: 'Named, unnamed, the document itself, or unknown.' })
  kind!: words.SpeakerKind

  @Field(() => String, {
    description: 'For reading: a name, the words for somebody unnamed, or the title of the document.',
  })
  label!: string

  @Field(() => Entity, { nullable: true, description: 'The speaker, if named.' })
  @Among(AMONG_NAMED)
  entity!: Entity | null

  @Field(() => SpeakerRole, { nullable: true, description: 'What an unnamed speaker is said to be.' })
  role!: words.SpeakerRole | null

  @Field(() => Capacity, { nullable: true, description: 'In what capacity.' })
  capacity!: words.Capacity | null

  @Field(() => Entity, { nullable: true, description: 'The body spoken for.' })
  @Among(AMONG_NAMED)
  speaksFor!: Entity | null

  @Field(() => Document, { description: 'A document in which it is said.' })
  @Among(AMONG_DOCUMENTS)
  document!: Document
}
