import { Field, ObjectType } from 'type-graphql'
import type { Verdict as VerdictName } from '../../domain/vocabulary'
import { Verdict } from '../schema/enums'
import { Cypher, Labels, Traverse } from '../schema/meaning'
import { PartialDateScalar } from '../schema/scalars'
import { ENTITIES_AND_EVENTS } from './labels'
import { Node } from './node'

const side = (name: 'a' | 'b') =>
  ({
    match: `MATCH (this)-[:JUDGES {side: '${name}'}]->(node:Entity|Event)`,
    unique: true,
    types: () => ENTITIES_AND_EVENTS,
  }) as const

@ObjectType({
  implements: Node,
  description:
    'Somebody’s word on whether two entities or two events are the same; reversible, and never a merge.',
})
@Labels('Judgement')
export class Judgement extends Node {
  @Field(() => Node, { description: 'The one.' })
  @Traverse(side('a'))
  a!: Node

  @Field(() => Node, { description: 'The other.' })
  @Traverse(side('b'))
  b!: Node

  @Field(() => Verdict, { description: 'The same, different, or not to be told.' })
  @Cypher('this.verdict')
  verdict!: VerdictName

  @Field(() => String, { description: 'Why.' })
  why!: string

  @Field(() => String, { nullable: true, description: 'Who says so.' })
  by!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when.' })
  at!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Since when it is withdrawn; null: it stands.',
  })
  revokedAt!: string | null
}
