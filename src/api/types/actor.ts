import { InterfaceType } from 'type-graphql'
import { Entity } from './entity'
import { Node } from './node'

@InterfaceType({
  implements: [Node, Entity],
  description: 'An entity that can act and speak: an organization, a state, a person, a population.',
})
export abstract class Actor extends Entity {}
