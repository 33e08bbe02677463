import { Field, ID, InputType } from 'type-graphql'
import { FilterBy } from '../schema/meaning'
import { EntityRef } from './entityRef'
import { EntityWhere } from './entityWhere'
import type { EventWhere } from './eventWhere'
import type { FigureWhere } from './figureWhere'
import type { ListFilter } from './listFilter'
import { ClaimListFilter, EventListFilter, FigureListFilter } from './listFilters'
import type { EnumFilter } from './enumFilter'
import {
  ActFilter,
  CapacityFilter,
  CertaintyFilter,
  ModalityFilter,
  PolarityFilter,
  PredicateFilter,
} from './enumFilters'
import { DateFilter, IdFilter, TextFilter, TextListFilter } from './scalars'

@InputType({ description: 'Which claims: all that is given must hold.' })
export class ClaimWhere {
  @Field(() => [ClaimWhere], { nullable: true, description: 'All of these.' })
  and?: ClaimWhere[] | null

  @Field(() => [ClaimWhere], {
    nullable: true,
    description: 'At least one of these; an empty list holds for nothing.',
  })
  or?: ClaimWhere[] | null

  @Field(() => ClaimWhere, { nullable: true, description: 'Not this.' })
  not?: ClaimWhere | null

  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter | null

  @Field(() => ActFilter, { nullable: true, description: 'By what the speaker does.' })
  act?: EnumFilter | null

  @Field(() => PolarityFilter, { nullable: true, description: 'Affirming, denying, or leaving open.' })
  polarity?: EnumFilter | null

  @Field(() => CertaintyFilter, { nullable: true, description: 'By how sure the speaker is.' })
  certainty?: EnumFilter | null

  @Field(() => ModalityFilter, {
    nullable: true,
    description: 'Said to be so, or only meant, expected or conditional.',
  })
  modality?: EnumFilter | null

  @Field(() => CapacityFilter, {
    nullable: true,
    description: 'By the capacity in which the speaker speaks.',
  })
  capacity?: EnumFilter | null

  @Field(() => PredicateFilter, {
    nullable: true,
    description: 'By what is stated; null: no predicate fits.',
  })
  predicate?: EnumFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'By the words of `says`.' })
  says?: TextFilter | null

  @Field(() => DateFilter, { nullable: true, description: 'By the day from which its document was known.' })
  knownFrom?: DateFilter | null

  @Field(() => EntityRef, { nullable: true, description: 'Spoken by this entity.' })
  @FilterBy({ pattern: '(node)-[:SPOKEN_BY]->(_speaker:Entity)', where: '_speaker.id IN $value' })
  speaker?: EntityRef | null

  @Field(() => EntityRef, { nullable: true, description: 'Spoken for this body.' })
  @FilterBy({ pattern: '(node)-[:SPEAKS_FOR]->(_body:Entity)', where: '_body.id IN $value' })
  speaksFor?: EntityRef | null

  @Field(() => EntityRef, {
    nullable: true,
    description: 'In which this entity is subject, object, addressee or topic.',
  })
  @FilterBy({
    pattern: '(node)-[:SUBJECT|OBJECT|ABOUT|ADDRESSED_TO]->(_about:Entity)',
    where: '_about.id IN $value',
  })
  about?: EntityRef | null

  @Field(() => ID, {
    nullable: true,
    description: 'About the event with this id, or one that is judged the same.',
  })
  @FilterBy({ pattern: '(node)-[:OF_EVENT]->(_event:Event)', where: '_event.id IN $value', isThing: true })
  event?: string | null

  @Field(() => ID, { nullable: true, description: 'In the document with this id.' })
  @FilterBy({ pattern: '(node)-[:EVIDENCED_BY]->(_document:Document)', where: '_document.id = $value' })
  document?: string | null

  @Field(() => TextListFilter, {
    nullable: true,
    description: 'By the parts of its coding that are in doubt.',
  })
  unsure?: TextListFilter | null

  @Field(() => EventListFilter, { nullable: true, description: 'By the particular events it speaks of.' })
  events?: ListFilter<EventWhere> | null

  @Field(() => FigureListFilter, { nullable: true, description: 'By the numbers it gives.' })
  figures?: ListFilter<FigureWhere> | null

  @Field(() => EntityWhere, { nullable: true, description: 'By its place: there is one, and it is such.' })
  place?: EntityWhere | null

  @Field(() => ClaimWhere, {
    nullable: true,
    description: 'By the claim that it answers: there is one, and it is such.',
  })
  respondsTo?: ClaimWhere | null

  @Field(() => ClaimListFilter, { nullable: true, description: 'By the claims that answer it.' })
  responses?: ListFilter<ClaimWhere> | null
}
