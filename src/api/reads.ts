import { Arg, Args, ArgsType, Field, ID, Int, type ClassType } from 'type-graphql'
import { luceneQuery } from '../domain/luceneQuery'
import type { Arguments } from '../plan/meaning'
import type { EntityKind as Kind, RelationType as Type } from '../domain/vocabulary'
import { DISTRIBUTION } from './decided/distribution'
import { NETWORK } from './decided/network'
import { PATHS } from './decided/paths'
import { SERIES } from './decided/series'
import { EntityRef } from './filters/entityRef'
import type { Connection } from './schema/connection'
import { EntityKind, RelationType } from './schema/enums'
import { ClaimList, DisputeList, DocumentList, EntityList, EventList, OriginList } from './schema/lists'
import { Decide, planned, Traverse } from './schema/meaning'
import { Claim } from './types/claim'
import {
  ClaimConnection,
  DisputeConnection,
  DocumentConnection,
  EntityConnection,
  EventConnection,
  OriginConnection,
  RelationConnection,
} from './types/connections'
import { Document } from './types/document'
import { Entity } from './types/entity'
import { Event } from './types/event'
import { Hit } from './types/hit'
import { Network } from './types/network'
import { NetworkArgs } from './types/networkArgs'
import { Proposition } from './types/proposition'
import { Relation } from './types/relation'
import { PathResult } from './types/path'
import { PathArgs } from './types/pathArgs'
import { Distribution } from './types/distribution'
import { SeriesResult } from './types/series'
import { DistributionArgs, SeriesArgs } from './types/seriesArgs'
import { RELATION_FILTERS, RelationFilters, relationsBetween, typesPattern } from './types/relationsArgs'
import { BY_DAY_KNOWN, BY_DAY_OF_EVENT, DISPUTED } from './types/traversals'

@ArgsType()
class ById {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
}

@ArgsType()
class ByIdOrName {
  @Field(() => ID, { nullable: true, description: 'Its id, such as "iskp". Give this or a name.' })
  id?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'One of its names in any spelling of case and accents; a name of several entities is an error that lists them.',
  })
  name?: string | null
}

const SYMMETRY =
  'One that reads the same both ways (fought, met, allied, rival) is from the end whose id comes first: look at it from an entity.'

@ArgsType()
class RelationList extends RelationFilters {
  @Field(() => EntityRef, { nullable: true, description: `Only relations from this entity. ${SYMMETRY}` })
  from?: EntityRef | null

  @Field(() => EntityRef, { nullable: true, description: `Only relations to this entity. ${SYMMETRY}` })
  to?: EntityRef | null
}

@ArgsType()
class OriginsAbout extends OriginList {
  @Field(() => EntityRef, { nullable: true, description: 'Only those of what is said of this entity.' })
  about?: EntityRef | null

  @Field(() => ID, { nullable: true, description: 'Only those of what is said of the event with this id.' })
  event?: string | null
}

@ArgsType()
class OneRelation {
  @Field(() => EntityRef, { description: 'Where it begins.' })
  from!: EntityRef

  @Field(() => RelationType, { description: 'Its type.' })
  type!: Type

  @Field(() => EntityRef, { description: 'Where it leads to.' })
  to!: EntityRef
}

@ArgsType()
class SearchArgs {
  @Field(() => String, {
    description: 'What is sought: a name, a part of one, or a misspelling, in Latin or Arabic script.',
  })
  text!: string

  @Field(() => [EntityKind], { nullable: true, description: 'Only entities of these kinds.' })
  kind?: Kind[] | null

  @Field(() => Int, { defaultValue: 10, description: 'How many at most: 0 to 500.' })
  first!: number
}

/** Of things judged the same, the one that stands for all: an old id leads to it. */
const STANDS_FOR_ITSELF = 'NOT EXISTS { (node)-[:SAME_AS]->() }'

/** A list over all nodes of a label is read in the order of an index, so that a page costs a page. */
const ALL = { unique: true, where: 'node.id IS NOT NULL' } as const

/** From the claims about what is asked for to their origins; else all of them. */
function originsAsked({ about, event }: Arguments): string {
  const claim = '(_claim:Claim WHERE $asOf IS NULL OR _claim.knownFrom <= $asOf)'
  const parts = [
    ...(isGiven(about)
      ? [`MATCH (_about:Entity WHERE _about.id IN $about)<-[:SUBJECT|OBJECT|ABOUT|ADDRESSED_TO]-${claim}`]
      : []),
    ...(isGiven(event) ? [`MATCH (_of:Event WHERE _of.id IN $event)<-[:OF_EVENT]-${claim}`] : []),
  ]
  if (parts.length === 0) return 'MATCH (node:Origin)'
  return [...parts, 'MATCH (_claim)-[:ORIGINATES_FROM]->(node:Origin)'].join('\n')
}

function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}

/** `Query` of type-graphql, or `FieldResolver`. */
type ReadDecorator = (type: () => ClassType | [ClassType] | object, options: ReadOptions) => MethodDecorator

interface ReadOptions {
  readonly nullable?: boolean
  readonly description: string
}

/** Everything that can be read, as fields of the root or of a view; the planner answers, no body is ever called. */
export function readsOf(Read: ReadDecorator, isOf: ClassDecorator): ClassType {
  @isOf
  class Reads {
    @Read(() => Entity, {
      nullable: true,
      description:
        'One entity, by id or by any of its names; the id or name of one that is judged the same leads to the one that stands for both. Null if there is none.',
    })
    @Traverse({
      match: 'MATCH (_asked:Entity)-[:SAME_AS*0..1]->(node:Entity)',
      where: STANDS_FOR_ITSELF,
      unique: true,
      reference: '_asked',
    })
    entity(@Args(() => ByIdOrName) _args: ByIdOrName): Entity | null {
      return planned()
    }

    @Read(() => Event, { nullable: true, description: 'One event; null if there is none.' })
    @Traverse({
      match: 'MATCH (:Event {id: $id})-[:SAME_AS*0..1]->(node:Event)',
      where: STANDS_FOR_ITSELF,
      unique: true,
    })
    event(@Arg('id', () => ID, { description: 'Its id, such as "ago-bombing".' }) _id: string): Event | null {
      return planned()
    }

    @Read(() => Claim, { nullable: true, description: 'One claim, voided or not; null if there is none.' })
    @Traverse({ match: 'MATCH (node:Claim|VoidedClaim {id: $id})', unique: true })
    claim(@Args(() => ById) _args: ById): Claim | null {
      return planned()
    }

    @Read(() => Document, { nullable: true, description: 'One document; null if there is none.' })
    @Traverse({ match: 'MATCH (node:Document {id: $id})', unique: true })
    document(@Args(() => ById) _args: ById): Document | null {
      return planned()
    }

    @Read(() => EntityConnection, { description: 'The entities that reporting names.' })
    @Traverse({ match: 'MATCH (node:Entity)', ...ALL })
    entities(@Args(() => EntityList) _args: EntityList): Connection {
      return planned()
    }

    @Read(() => EventConnection, {
      description: 'The events, by the first day on which they can have happened.',
    })
    @Traverse({ match: 'MATCH (node:Event)', ...ALL, order: BY_DAY_OF_EVENT })
    events(@Args(() => EventList) _args: EventList): Connection {
      return planned()
    }

    @Read(() => ClaimConnection, {
      description: 'The claims, in the order in which they became known. Claims, not findings.',
    })
    @Traverse({
      match: 'MATCH (node:Claim)',
      unique: true,
      where: 'node.knownFrom IS NOT NULL',
      order: BY_DAY_KNOWN,
    })
    claims(@Args(() => ClaimList) _args: ClaimList): Connection {
      return planned()
    }

    @Read(() => DocumentConnection, {
      description: 'The documents, in the order in which they became known.',
    })
    @Traverse({
      match: 'MATCH (node:Document)',
      ...ALL,
      order: [{ cypher: 'node.knownFrom', direction: 'ASC' }],
    })
    documents(@Args(() => DocumentList) _args: DocumentList): Connection {
      return planned()
    }

    @Read(() => RelationConnection, { description: 'The edges of the network, of all types or of some.' })
    @Traverse({
      match: relationsBetween,
      unique: true,
      given: RELATION_FILTERS,
    })
    relations(@Args(() => RelationList) _args: RelationList): Connection {
      return planned()
    }

    @Read(() => PathResult, {
      description:
        'How two entities are connected: paths over relations, ranked by their weakest hop. That A fought B and B met C connects A to C in no other sense.',
    })
    @Decide(PATHS)
    paths(@Args(() => PathArgs) _args: PathArgs): PathResult {
      return planned()
    }

    @Read(() => Network, {
      description:
        'The network around entities or events: its relations with how they stand, ready to draw, and how many more neighbours each node has.',
    })
    @Decide(NETWORK)
    network(@Args(() => NetworkArgs) _args: NetworkArgs): Network {
      return planned()
    }

    @Read(() => SeriesResult, {
      description:
        'Incidents over time, with the totals that sources print beside them. Only incidents can be counted: what sources say of killed or wounded is in `figureSets`, and is never added up.',
    })
    @Decide(SERIES)
    series(@Args(() => SeriesArgs) _args: SeriesArgs): SeriesResult {
      return planned()
    }

    @Read(() => Distribution, {
      description:
        'Incidents by who is said to have done them, whom they hit, where, how, or who tells of them: each counted once under a key, however many articles tell of it. Only incidents can be counted, as in `series`.',
    })
    @Decide(DISTRIBUTION)
    distribution(@Args(() => DistributionArgs) _args: DistributionArgs): Distribution {
      return planned()
    }

    @Read(() => [Hit], {
      description:
        'Entities and events by any of their names: abbreviations, other spellings, Arabic script, misspellings; the best match first.',
    })
    @Traverse({
      match: [
        "CALL db.index.fulltext.queryNodes('names', $query, {limit: $candidates}) YIELD `node` AS _name, score AS _score",
        'MATCH (_name)<-[_is:HAS_NAME]-(_found:Entity|Event)',
        'WHERE $asOf IS NULL OR NOT _found:Event OR EXISTS { (_found)<-[:OF_EVENT]-(_known:Claim) WHERE _known.knownFrom <= $asOf }',
        `WITH _found, _is, _score * CASE _is.kind WHEN 'NAME' THEN 1.2 WHEN 'CONTEXTUAL' THEN 0.8 ELSE 1.0 END AS _weight`,
        'ORDER BY _weight DESC, _is.text',
        'WITH _found, collect({text: _is.text, kind: _is.kind, weight: _weight})[0] AS _best',
        'WITH {found: _found, id: _found.id, kind: _found.kind, matched: _best.text, nameKind: _best.kind, score: _best.weight} AS node',
      ].join('\n'),
      unique: true,
      order: [
        { cypher: 'node.score', direction: 'DESC' },
        { cypher: 'node.id', direction: 'ASC' },
      ],
      given: { kind: { where: 'node.kind IN $kind' } },
      parameters: {
        query: ({ text }) => luceneQuery(String(text)) ?? NOTHING,
        candidates: ({ first }) => Math.min(500, Number(first) * CANDIDATES_PER_HIT),
      },
    })
    search(@Args(() => SearchArgs) _args: SearchArgs): Hit[] {
      return planned()
    }

    @Read(() => Proposition, {
      nullable: true,
      description: 'One statement by its key, however many affirm or deny it; null if nobody does.',
    })
    @Traverse({ match: 'MATCH (node:Proposition {id: $id})', unique: true })
    proposition(@Args(() => ById) _args: ById): Proposition | null {
      return planned()
    }

    @Read(() => Relation, {
      nullable: true,
      description: `The edge of one type from one entity to another; null if there is none. ${SYMMETRY}`,
    })
    @Traverse({
      match: (args) => `MATCH (_from:Entity)-[node:${typesPattern({ type: [args['type']] })}]->(_to:Entity)`,
      where: '_from.id IN $from AND _to.id IN $to',
      unique: true,
    })
    relation(@Args(() => OneRelation) _args: OneRelation): Relation | null {
      return planned()
    }

    @Read(() => OriginConnection, {
      description: 'Where claims come from, however many documents repeat them.',
    })
    @Traverse({
      match: originsAsked,
      things: ['event'],
      where: 'node.id IS NOT NULL',
      unique: ({ about, event }) => !isGiven(about) && !isGiven(event),
    })
    origins(@Args(() => OriginsAbout) _args: OriginsAbout): Connection {
      return planned()
    }

    @Read(() => DisputeConnection, {
      description: 'The questions on which sources disagree, the longest known first. Nothing is decided.',
    })
    // By the id too, or the index of the days in which questions were first disputed, which has both, is not used.
    @Traverse({
      match: 'MATCH (node:Dispute)',
      ...DISPUTED,
      where: `node.id IS NOT NULL AND ${DISPUTED.where}`,
    })
    disputes(@Args(() => DisputeList) _args: DisputeList): Connection {
      return planned()
    }
  }
  return Reads
}

/** A query that matches no name: for a text without letters or digits. */
const NOTHING = '-*:*'

/** Several names of one entity can match; so many are looked at for each hit asked for. */
const CANDIDATES_PER_HIT = 8
