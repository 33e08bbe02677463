import { Field, InputType } from 'type-graphql'
import { FilterBy } from '../schema/meaning'
import { EntityRef } from './entityRef'
import type { ClaimWhere } from './claimWhere'
import { EntityWhere } from './entityWhere'
import type { ListFilter } from './listFilter'
import { ClaimListFilter } from './listFilters'
import type { EnumFilter } from './enumFilter'
import { GenreFilter } from './enumFilters'
import { DateFilter, IdFilter, TextFilter } from './scalars'

@InputType({ description: 'Which documents: all that is given must hold.' })
export class DocumentWhere {
  @Field(() => [DocumentWhere], { nullable: true, description: 'All of these.' })
  and?: DocumentWhere[] | null

  @Field(() => [DocumentWhere], {
    nullable: true,
    description: 'At least one of these; an empty list holds for nothing.',
  })
  or?: DocumentWhere[] | null

  @Field(() => DocumentWhere, { nullable: true, description: 'Not this.' })
  not?: DocumentWhere | null

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'By title.' })
  title?: TextFilter | null

  @Field(() => GenreFilter, { nullable: true, description: 'By genre.' })
  genre?: EnumFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'By language, as an ISO 639 code.' })
  language?: TextFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'By the day from which it was known.' })
  knownFrom?: DateFilter | null

  @Field(() => EntityRef, { nullable: true, description: 'Published by this entity.' })
  @FilterBy({ pattern: '(node)-[:PUBLISHED_BY]->(_publisher:Entity)', where: '_publisher.id IN $value' })
  publisher?: EntityRef | null

  @Field(() => EntityRef, { nullable: true, description: 'In which this entity is named by a claim.' })
  @FilterBy({
    pattern:
      '(node)<-[:EVIDENCED_BY]-(:Claim)-[:SPOKEN_BY|SPEAKS_FOR|RELAYED_BY|SUBJECT|OBJECT|ABOUT|ADDRESSED_TO|PLACED_IN]->(_named:Entity)',
    where: '_named.id IN $value',
  })
  names?: EntityRef | null

  @Field(() => EntityWhere, { nullable: true, description: 'By who wrote it: somebody named, and such.' })
  author?: EntityWhere | null

  @Field(() => ClaimListFilter, { nullable: true, description: 'By the claims in it.' })
  claims?: ListFilter<ClaimWhere> | null
}
