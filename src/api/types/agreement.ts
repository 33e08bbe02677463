import { ObjectType } from 'type-graphql'
import { Labels } from '../schema/meaning'
import { Entity } from './entity'
import { Node } from './node'

@ObjectType({ implements: [Node, Entity], description: 'A treaty or another agreement.' })
@Labels('Agreement')
export class Agreement extends Entity {}
