import { Field, ObjectType } from 'type-graphql'
import type {
  OrganizationType as OrganizationTypeName,
  PersonRole as Role,
  PopulationType as PopulationTypeName,
} from '../../domain/vocabulary'
import { OrganizationType, PersonRole, PopulationType } from '../schema/enums'
import { Cypher, Labels } from '../schema/meaning'
import { Actor } from './actor'
import { Entity } from './entity'
import { Node } from './node'

@ObjectType({
  implements: [Node, Entity, Actor],
  description: 'An armed group, government, party, medium, intergovernmental body …',
})
@Labels('Organization')
export class Organization extends Actor {
  @Field(() => OrganizationType, { nullable: true, description: 'What sort of organization.' })
  @Cypher('this.type')
  organizationType!: OrganizationTypeName | null
}

@ObjectType({
  implements: [Node, Entity, Actor],
  description: 'A state: at once the actor and its territory.',
})
@Labels('State')
export class State extends Actor {}

@ObjectType({ implements: [Node, Entity, Actor], description: 'A person named in the reporting.' })
@Labels('Person')
export class Person extends Actor {
  @Field(() => [PersonRole], { description: 'In what roles the person appears in the reporting.' })
  @Cypher('coalesce(this.roles, [])')
  roles!: Role[]
}

@ObjectType({
  implements: [Node, Entity, Actor],
  description: 'A people, a community, a collective that is spoken of as one.',
})
@Labels('Population')
export class Population extends Actor {
  @Field(() => PopulationType, { nullable: true, description: 'What holds it together.' })
  @Cypher('this.type')
  populationType!: PopulationTypeName | null
}
