import { Field, ObjectType } from 'type-graphql'
import type * as words from '../../domain/vocabulary'
import { Capacity, SpeakerKind, SpeakerRole } from '../schema/enums'
import { Cypher, Traverse } from '../schema/meaning'
import { Entity } from './entity'

@ObjectType({ description: 'Who says a claim, and for whom.' })
export class Speaker {
  @Field(() => SpeakerKind, { description: 'Named, unnamed, the document itself, or unknown.' })
  @Cypher('this.speakerKind')
  kind!: words.SpeakerKind

  @Field(() => Entity, { nullable: true, description: 'The speaker, if named.' })
  @Traverse({ match: 'MATCH (this)-[:SPOKEN_BY]->(node:Entity)', unique: true })
  entity!: Entity | null

  @Field(() => String, {
    description:
      'The speaker for reading: a name, the words for somebody unnamed, or the title of the document that speaks for itself.',
  })
  @Cypher(`coalesce(
    COLLECT { MATCH (this)-[:SPOKEN_BY]->(_speaker:Entity) RETURN _speaker.name }[0],
    this.speakerLabel,
    CASE this.speakerKind
      WHEN 'DOCUMENT' THEN coalesce(COLLECT { MATCH (this)-[:EVIDENCED_BY]->(_text:Document) RETURN _text.title }[0], 'the document')
      ELSE 'somebody, not said who'
    END)`)
  label!: string

  @Field(() => String, { nullable: true, description: 'How the text names the speaker, where that differs.' })
  @Cypher('this.speakerNamed')
  named!: string | null

  @Field(() => SpeakerRole, { nullable: true, description: 'What an unnamed speaker is said to be.' })
  @Cypher('this.speakerRole')
  role!: words.SpeakerRole | null

  @Field(() => String, { nullable: true, description: 'How many unnamed speakers: a number, SOME or MANY.' })
  @Cypher('this.speakerCount')
  count!: string | null

  @Field(() => Capacity, { nullable: true, description: 'In what capacity.' })
  @Cypher('this.capacity')
  capacity!: words.Capacity | null

  @Field(() => Entity, { nullable: true, description: 'The body spoken for.' })
  @Traverse({ match: 'MATCH (this)-[:SPEAKS_FOR]->(node:Entity)', unique: true })
  speaksFor!: Entity | null
}
