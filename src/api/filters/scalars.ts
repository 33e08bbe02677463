import { Field, ID, InputType } from 'type-graphql'
import { DateScalar } from '../schema/scalars'

@InputType({
  description:
    'What a text must be like. Parts of a text are compared blind to case (names also to accents).',
})
export class TextFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this text; null: there is none.' })
  eq?: string | null;

  @Field(() => [String], { nullable: true, description: 'Exactly one of these texts.' })
  in?: string[] | null

  @Field(() => String, { nullable: true, description: 'This text somewhere within.' })
  contains?: string | null

  @Field(() => String, { nullable: true, description: 'This text at the beginning.' })
  startsWith?: string | null

  @Field(() => String, { nullable: true, description: 'This text at the end.' })
  endsWith?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: there is none; false: there is one.' })
  isNull?: boolean | null
}

@InputType({ description: 'Which ids.' })
export class IdFilter {
  @Field(() => ID, { nullable: true, description: 'This id.' })
  eq?: string | null;

  @Field(() => [ID], { nullable: true, description: 'One of these ids.' })
  in?: string[] | null
}

@InputType({ description: 'Which days.' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day; null: on none that is known.' })
  eq?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Before this day.' })
  lt?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'On this day or before.' })
  lte?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'After this day.' })
  gt?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'On this day or after.' })
  gte?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True: no day is known; false: one is.' })
  isNull?: boolean | null
}

@InputType({ description: 'A span of days, both included; a side left out is open.' })
export class Period {
  @Field(() => DateScalar, { nullable: true, description: 'The first day.' })
  from?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The last day.' })
  to?: string | null
}
