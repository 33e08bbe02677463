import { Field, Float, ObjectType } from 'type-graphql'
import type {
  FacilityType as FacilityTypeName,
  LocalityType as LocalityTypeName,
} from '../../domain/vocabulary'
import { FacilityType, LocalityType } from '../schema/enums'
import { Cypher, Labels, Traverse } from '../schema/meaning'
import { Entity } from './entity'
import { Node } from './node'

const WITHIN = { match: 'MATCH (this)-[:WITHIN]->(node:Entity)', unique: true } as const

@ObjectType({
  implements: [Node, Entity],
  description: 'A place that does not act: a city, a province, a region.',
})
@Labels('Locality')
export class Locality extends Entity {
  @Field(() => LocalityType, { nullable: true, description: 'What sort of place.' })
  @Cypher('this.type')
  localityType!: LocalityTypeName | null

  @Field(() => Entity, { nullable: true, description: 'The place or state that it lies in.' })
  @Traverse(WITHIN)
  within!: Entity | null

  @Field(() => Float, {
    nullable: true,
    description: 'Degrees north (WGS 84) of a point that stands for it.',
  })
  @Cypher('this.location.latitude')
  latitude!: number | null

  @Field(() => Float, { nullable: true, description: 'Degrees east (WGS 84) of a point that stands for it.' })
  @Cypher('this.location.longitude')
  longitude!: number | null
}

@ObjectType({
  implements: [Node, Entity],
  description: 'A building or site: an embassy, a hotel, an airport.',
})
@Labels('Facility')
export class Facility extends Entity {
  @Field(() => FacilityType, { nullable: true, description: 'What sort of facility.' })
  @Cypher('this.type')
  facilityType!: FacilityTypeName | null

  @Field(() => Entity, { nullable: true, description: 'The place or state that it lies in.' })
  @Traverse(WITHIN)
  within!: Entity | null

  @Field(() => Float, { nullable: true, description: 'Degrees north (WGS 84).' })
  @Cypher('this.location.latitude')
  latitude!: number | null

  @Field(() => Float, { nullable: true, description: 'Degrees east (WGS 84).' })
  @Cypher('this.location.longitude')
  longitude!: number | null
}
