import { Args, ArgsType, Field, ID, InterfaceType } from 'type-graphql'
import type { Act as ActName, EntityKind as Kind, RelationType as Type } from '../../domain/vocabulary'
import { EntityRef } from '../filters/entityRef'
import type { Connection } from '../schema/connection'
import { Act, EntityKind, RelationType } from '../schema/enums'
import { ClaimList, EventList } from '../schema/lists'
import { Cypher, Decide, planned, Traverse } from '../schema/meaning'
import { FIGURES_OF_ENTITY } from '../decided/figureSets'
import { ClaimConnection, EventConnection, RelationConnection } from './connections'
import { FigureSet, FigureSetsArgs } from './figureSet'
import { Judgement } from './judgement'
import { Name } from './name'
import { Node } from './node'
import { Proposition } from './proposition'
import { RelationsArgs } from './relationsArgs'
import { claimsSaid } from './claimsSaid'
import { BY_DAY_KNOWN, BY_DAY_OF_EVENT, EVENTS_OF_ENTITY, RELATIONS_OF_THIS } from './traversals'

@ArgsType()
class EventsOfEntity extends EventList {
  @Field(() => [RelationType], {
    nullable: true,
    description: 'Only events that it has this relation to: PERPETRATED, HIT, LOCATED_IN, CLAIMED …',
  })
  role?: Type[] | null
}

@ArgsType()
class ClaimsOfSpeaker extends ClaimList {
  @Field(() => [Act], { nullable: true, description: 'Only these acts.' })
  act?: ActName[] | null

  @Field(() => EntityRef, { nullable: true, description: 'Only what it says of this entity.' })
  about?: EntityRef | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Also what people inside the body said who are not its voice, such as its commanders.',
  })
  insiders!: boolean
}

@ArgsType()
class ClaimsOfSubject extends ClaimList {
  @Field(() => [Act], { nullable: true, description: 'Only these acts.' })
  act?: ActName[] | null
}

@InterfaceType({
  implements: Node,
  description:
    'What can be named: actors, places, facilities, agreements. Its relations, events and claims hang here, so that no fragment is needed.',
})
export abstract class Entity extends Node {
  @Field(() => String, { description: 'The name under which it is listed.' })
  @Cypher('this.name', { folded: 'this.nameKey' })
  name!: string

  @Field(() => EntityKind, { description: 'Its kind, which is also its object type.' })
  kind!: Kind

  @Field(() => [String], {
    description: 'Its other names and spellings, but for those that more often name another.',
  })
  aliases!: string[]

  @Field(() => [Name], { description: 'All its names, with what sort each is.' })
  @Traverse({
    match: 'MATCH (this)-[node:HAS_NAME]->(:Name)',
    unique: true,
    order: [
      {
        cypher: `CASE node.kind WHEN 'NAME' THEN 0 WHEN 'ALIAS' THEN 1 WHEN 'NATIVE' THEN 2 WHEN 'SPELLING' THEN 3 ELSE 4 END`,
        direction: 'ASC',
      },
      { cypher: 'node.text', direction: 'ASC' },
    ],
  })
  names!: Name[]

  @Field(() => String, { nullable: true, description: 'One sentence on what it is, in our own words.' })
  description!: string | null

  @Field(() => ID, { nullable: true, description: 'Its Wikidata id, only where that is sure.' })
  wikidata!: string | null

  @Field(() => RelationConnection, {
    description:
      'The edges of the network at this entity, the best supported first; each read from where you stand.',
  })
  @Traverse(RELATIONS_OF_THIS)
  relations(@Args(() => RelationsArgs) _args: RelationsArgs): Connection {
    return planned()
  }

  @Field(() => EventConnection, {
    description:
      'The events it is said to have a part in: as perpetrator, target, place or claimant; what is only denied of it is no part.',
  })
  @Traverse({ ...EVENTS_OF_ENTITY, order: BY_DAY_OF_EVENT })
  events(@Args(() => EventsOfEntity) _args: EventsOfEntity): Connection {
    return planned()
  }

  @Field(() => ClaimConnection, { description: 'What it said, itself or by those who speak for it.' })
  @Traverse({
    match: claimsSaid,
    order: BY_DAY_KNOWN,
    given: {
      act: { where: 'node.act IN $act' },
      insiders: {
        where: `($insiders OR coalesce(node.capacity, '') <> 'INSIDER' OR EXISTS { (node)-[:SPOKEN_BY]->(_one) })`,
      },
    },
  })
  said(@Args(() => ClaimsOfSpeaker) _args: ClaimsOfSpeaker): Connection {
    return planned()
  }

  @Field(() => ClaimConnection, {
    description: 'What is said of it: claims with it as subject, object, addressee or topic.',
  })
  @Traverse({
    match: 'MATCH (this)-[:SAME_AS*0..2]-()<-[:SUBJECT|OBJECT|ABOUT|ADDRESSED_TO]-(node:Claim)',
    order: BY_DAY_KNOWN,
    given: { act: { where: 'node.act IN $act' } },
  })
  saidOf(@Args(() => ClaimsOfSubject) _args: ClaimsOfSubject): Connection {
    return planned()
  }

  @Field(() => [FigureSet], {
    description:
      'What is counted of it, such as its fighters, members or attacks, with what each origin says.',
  })
  @Decide(FIGURES_OF_ENTITY)
  figureSets(@Args(() => FigureSetsArgs) _args: FigureSetsArgs): FigureSet[] {
    return planned()
  }

  @Field(() => [Judgement], {
    description: 'What somebody judged it to be the same as, or not; withdrawn judgements too.',
  })
  @Traverse({
    match: 'MATCH (this)<-[:JUDGES]-(node:Judgement)',
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  judgements!: Judgement[]

  @Field(() => [Proposition], { description: 'What is said of its state: weakened, strengthened.' })
  @Traverse({
    match: `MATCH (this)<-[:ON]-(node:Proposition {kind: 'CONDITION'})`,
    unique: true,
    order: [{ cypher: 'node.id', direction: 'ASC' }],
  })
  conditions!: Proposition[]
}
