import { Field, Float, ObjectType } from 'type-graphql'
import type { NameKind as Kind } from '../../domain/vocabulary'
import { NameKind } from '../schema/enums'
import { Traverse } from '../schema/meaning'
import { ENTITIES_AND_EVENTS } from './labels'
import { Node } from './node'

@ObjectType({ description: 'Something found by one of its names.' })
export class Hit {
  @Field(() => Node, { description: 'The entity or event.' })
  @Traverse({
    match: 'WITH this.found AS node',
    direct: 'this.found',
    unique: true,
    types: () => ENTITIES_AND_EVENTS,
  })
  node!: Node

  @Field(() => String, { description: 'The name that matched best, as written.' })
  matched!: string

  @Field(() => NameKind, {
    description:
      'What sort of name: CONTEXTUAL if some texts use it of this entity although it more often names another.',
  })
  nameKind!: Kind

  @Field(() => Float, { description: 'How well it matches, for ordering within one answer.' })
  score!: number
}
