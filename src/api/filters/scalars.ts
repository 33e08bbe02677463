import { Field, ID, InputType, Int } from 'type-graphql'
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

@InputType({ description: 'What a list of texts must hold.' })
export class TextListFilter {
  @Field(() => String, { nullable: true, description: 'Exactly this text among others.' })
  includes?: string | null

  @Field(() => [String], { nullable: true, description: 'At least one of exactly these texts.' })
  includesAny?: string[] | null

  @Field(() => [String], { nullable: true, description: 'All of exactly these texts.' })
  includesAll?: string[] | null
}

@InputType({ description: 'A span of numbers, both included.' })
class IntRange {
  @Field(() => Int, { description: 'The least.' })
  from!: number

  @Field(() => Int, { description: 'The greatest.' })
  to!: number
}

@InputType({ description: 'Which numbers.' })
export class IntFilter {
  @Field(() => Int, { nullable: true, description: 'This number; null: none is given.' })
  eq?: number | null;

  @Field(() => [Int], { nullable: true, description: 'One of these numbers.' })
  in?: number[] | null

  @Field(() => Int, { nullable: true, description: 'Less than this.' })
  lt?: number | null

  @Field(() => Int, { nullable: true, description: 'At most this.' })
  lte?: number | null

  @Field(() => Int, { nullable: true, description: 'More than this.' })
  gt?: number | null

  @Field(() => Int, { nullable: true, description: 'At least this.' })
  gte?: number | null

  @Field(() => IntRange, { nullable: true, description: 'Within this span.' })
  between?: IntRange | null

  @Field(() => Boolean, { nullable: true, description: 'True: none is given; false: one is.' })
  isNull?: boolean | null
}

@InputType({ description: 'A span of days, both included.' })
class DateRange {
  @Field(() => DateScalar, { description: 'The first day.' })
  from!: string

  @Field(() => DateScalar, { description: 'The last day.' })
  to!: string
}

@InputType({ description: 'Which days.' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day; null: on none that is known.' })
  eq?: string | null;

  @Field(() => [DateScalar], { nullable: true, description: 'On one of these days.' })
  in?: string[] | null

  @Field(() => DateScalar, { nullable: true, description: 'Before this day.' })
  lt?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'On this day or before.' })
  lte?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'After this day.' })
  gt?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'On this day or after.' })
  gte?: string | null

  @Field(() => DateRange, { nullable: true, description: 'Within this span.' })
  between?: DateRange | null

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

/** A period that ends before it begins. */
export function faultOfPeriod(value: unknown): string | null {
  const [from, to] = ['from', 'to'].map((end): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, end) : null,
  )
  if (typeof from !== 'string' || typeof to !== 'string' || from <= to) return null
  return `The period ends (${to}) before it begins (${from}): turn it round`
}
