import { Field, Int, ObjectType } from 'type-graphql'
import { Cypher, Traverse } from '../schema/meaning'
import { Relation } from './relation'

@ObjectType({
  description: 'A way from one entity to another over relations, in whichever direction these run.',
})
class Path {
  @Field(() => Int, { description: 'How many relations it takes.' })
  @Cypher('size(this.hops)')
  length!: number

  @Field(() => [Relation], { description: 'The relations in order, from the one entity to the other.' })
  @Traverse({ match: 'UNWIND this.hops AS _hop WITH _hop AS node', unique: true })
  hops!: Relation[]
}

@ObjectType({ description: 'How two entities are connected.' })
export class PathResult {
  @Field(() => [Path], {
    description: 'The paths, the shortest first; none where there is none within the limit.',
  })
  @Traverse({ match: 'UNWIND this.paths AS node', unique: true })
  paths!: Path[]
}
