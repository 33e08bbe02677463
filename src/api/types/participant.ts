import { Field, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import { Cypher, Traverse } from '../schema/meaning'
import { Entity } from './entity'
import { Event } from './event'

@ObjectType({
  description: 'Somebody or something in a claim: an entity, an event, or words for what has no name.',
})
export class Participant {
  @Field(() => Entity, { nullable: true, description: 'The entity, if it is one.' })
  @Traverse({ match: 'WITH endNode(this) AS node', where: 'node:Entity', unique: true })
  entity!: Entity | null

  @Field(() => Event, { nullable: true, description: 'The event, if it is one.' })
  @Traverse({ match: 'WITH endNode(this) AS node', where: 'node:Event', unique: true })
  event!: Rel<Event> | null

  @Field(() => String, { description: 'For reading: the name, or the words for what has none.' })
  @Cypher('coalesce(endNode(this).name, endNode(this).text)')
  label!: string

  @Field(() => String, {
    nullable: true,
    description: 'How the text calls it, where that differs: "Taliban leaders".',
  })
  named!: string | null
}
