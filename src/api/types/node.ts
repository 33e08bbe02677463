import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType({ description: 'Anything with an id of its own, by the Relay convention.' })
export abstract class Node {
  @Field(() => ID, { description: 'Stable: the same thing has the same id after every load.' })
  id!: string
}
