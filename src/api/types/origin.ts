import { Args, Field, ObjectType } from 'type-graphql'
import type { Rel } from '../schema/rel'
import type { Independence as IndependenceName } from '../../domain/vocabulary'
import type { Connection } from '../schema/connection'
import { Independence } from '../schema/enums'
import { ClaimList } from '../schema/lists'
import { Labels, planned, Traverse } from '../schema/meaning'
import { ClaimConnection } from './connections'
import { Node } from './node'
import { BY_DAY_KNOWN } from './traversals'

@ObjectType({ implements: Node, description: 'Where claims come from, however many documents repeat them.' })
@Labels('Origin')
export class Origin extends Node {
  @Field(() => String, { description: 'For reading.' })
  name!: string

  @Field(() => String, { description: 'Why these claims are of one origin.' })
  why!: string

  @Field(() => Independence, { description: 'Whether it is known to speak from its own knowledge.' })
  independence!: IndependenceName

  @Field(() => ClaimConnection, { description: 'The claims that come from it.' })
  @Traverse({ match: 'MATCH (this)<-[:ORIGINATES_FROM]-(node:Claim)', unique: true, order: BY_DAY_KNOWN })
  claims(@Args(() => ClaimList) _args: ClaimList): Rel<Connection> {
    return planned()
  }
}
