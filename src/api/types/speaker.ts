import { Field, ObjectType } from 'type-graphql'
import { asRow } from '../../plan/write/object'
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
  @Cypher(
    `[
      COLLECT { MATCH (this)-[:SPOKEN_BY]->(_speaker:Entity) RETURN _speaker.name LIMIT 1 },
      this.speakerLabel,
      this.speakerKind,
      COLLECT { MATCH (this)-[:EVIDENCED_BY]->(_text:Document|VoidedDocument) RETURN _text.title LIMIT 1 }
    ]`,
    { finish: labelOf },
  )
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

/** From `[[name], label, kind, [title]]`: the collected parts stay whole, so that the database plans them with the rest. */
function labelOf(value: unknown): string {
  const [names, label, kind, titles] = asRow(value)
  const fallback = kind === 'DOCUMENT' ? (firstText(titles) ?? 'the document') : 'somebody, not said who'
  return firstText(names) ?? (typeof label === 'string' ? label : fallback)
}

function firstText(list: unknown): string | null {
  const first: unknown = Array.isArray(list) ? list[0] : null
  return typeof first === 'string' ? first : null
}
