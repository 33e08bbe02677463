import { ArgsType, Field, Int } from 'type-graphql'
import type { Interval as IntervalName } from '../../domain/series/intervals'
import { EventWhere } from '../filters/eventWhere'
import { Period } from '../filters/scalars'
import { Interval, SeriesKey } from '../schema/enums'

@ArgsType()
export class DistributionArgs {
  @Field(() => SeriesKey, { description: 'By what; one with several keys counts in each.' })
  by!: string

  @Field(() => Period, {
    nullable: true,
    description: 'From which day to which, either side may be open; null: whenever, dated or not.',
  })
  period?: Period | null

  @Field(() => EventWhere, { nullable: true, description: 'Only incidents for which this holds.' })
  where?: EventWhere | null

  @Field(() => Int, {
    defaultValue: 25,
    description: 'How many keys at most, those with most incidents before all: 0 to 500.',
  })
  first!: number
}

@ArgsType()
export class SeriesArgs {
  @Field(() => Interval, { description: 'Into what the period is parted.' })
  interval!: IntervalName

  @Field(() => Period, {
    description: 'From which day to which: both must be given. At most 3,660 intervals.',
  })
  period!: Period

  @Field(() => SeriesKey, {
    nullable: true,
    description: 'By what the incidents are also counted apart; one with several keys counts in each.',
  })
  by?: string | null

  @Field(() => EventWhere, { nullable: true, description: 'Only incidents for which this holds.' })
  where?: EventWhere | null

  @Field(() => Int, {
    defaultValue: 25,
    description: 'How many keys at most, those with most incidents before all: 0 to 500.',
  })
  first!: number
}
