import { Field, Int, ObjectType } from 'type-graphql'
import { AMONG_PRINTED, AMONG_PRINTED_FIGURES, AMONG_PRINTED_ORIGINS } from '../decided/printed'
import { AMONG_KEYS } from '../decided/seriesKeys'
import { Among } from '../schema/meaning'
import { DateScalar, PartialDateScalar } from '../schema/scalars'
import { Claim } from './claim'
import { Entity } from './entity'
import { Figure } from './figure'
import { Origin } from './origin'

@ObjectType({ description: 'The incidents of one interval.' })
class SeriesPoint {
  @Field(() => DateScalar, { description: 'Its first day within the period.' })
  from!: string

  @Field(() => DateScalar, { description: 'Its last day within the period.' })
  to!: string

  @Field(() => Int, { description: 'Distinct incidents that certainly fell into it, by their dates.' })
  count!: number

  @Field(() => Int, {
    description: 'Others that may have: their dates are wider, or marked as "about" or "perhaps".',
  })
  uncertain!: number
}

@ObjectType({ description: 'The incidents of one perpetrator, target, place, type or mode.' })
class KeyedSeries {
  @Field(() => String, { description: 'The id of the entity, or the type or mode.' })
  key!: string

  @Field(() => Entity, { nullable: true, description: 'The entity, where the key is one.' })
  @Among(AMONG_KEYS)
  node!: Entity | null

  @Field(() => Int, { description: 'How many fell certainly into one interval.' })
  count!: number

  @Field(() => Int, { description: 'How many others may have fallen into the period.' })
  uncertain!: number

  @Field(() => Int, { description: 'How many have no date.' })
  undated!: number

  @Field(() => [SeriesPoint], { description: 'Every interval, those without incidents too.' })
  points!: SeriesPoint[]
}

@ObjectType({
  description:
    'A number of attacks that a source prints, for a time of its own: to stand beside counts, never inside them.',
})
class PrintedTotal {
  @Field(() => Figure, { description: 'The figure.' })
  @Among(AMONG_PRINTED_FIGURES)
  figure!: Figure

  @Field(() => Claim, { description: 'The claim that gives it.' })
  @Among(AMONG_PRINTED)
  claim!: Claim

  @Field(() => Origin, { description: 'Where it comes from.' })
  @Among(AMONG_PRINTED_ORIGINS)
  origin!: Origin

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The time that it counts over, as printed.',
  })
  when!: string | null
}

@ObjectType({
  description:
    'Distinct incidents over time, each counted once, however many articles tell of it: those that are reported and coded here, no more. Foiled ones and series are not counted.',
})
export class SeriesResult {
  @Field(() => [SeriesPoint], { description: 'Every interval of the period, those without incidents too.' })
  points!: SeriesPoint[]

  @Field(() => Int, { description: 'How many incidents fell certainly into one interval.' })
  count!: number

  @Field(() => Int, {
    description:
      'How many others may have fallen into the period: into which interval is not known, or whether at all.',
  })
  uncertain!: number

  @Field(() => Int, { description: 'How many have no date: they may have been at any time.' })
  undated!: number

  @Field(() => [KeyedSeries], { description: 'The same by `by`, those with most incidents before all.' })
  keys!: KeyedSeries[]

  @Field(() => [PrintedTotal], {
    description:
      'How many attacks sources say there were, by the `perpetrator` of `where` or by anybody, for times that meet the period.',
  })
  printed!: PrintedTotal[]

  @Field(() => String, { nullable: true, description: 'What was left out, in words; null: nothing.' })
  cut!: string | null

  @Field(() => String, { nullable: true, description: 'Why nothing is counted, as far as it can be told.' })
  why!: string | null
}
