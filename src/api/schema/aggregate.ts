import { Field, Int, ObjectType } from 'type-graphql'
import type { ClassType } from 'type-graphql'
import { DateScalar } from './scalars'

@ObjectType({ description: 'A number over all items of a list.' })
export class IntSummary {
  @Field(() => Int, { nullable: true, description: 'The least; null where none is given.' })
  min!: number | null

  @Field(() => Int, { nullable: true, description: 'The greatest; null where none is given.' })
  max!: number | null

  @Field(() => Int, { description: 'All together.' })
  sum!: number
}

@ObjectType({ description: 'A day over all items of a list.' })
export class DateSummary {
  @Field(() => DateScalar, { nullable: true, description: 'The earliest; null where none is known.' })
  min!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The latest; null where none is known.' })
  max!: string | null
}

/** What can be summed up of a node type: its fields, each with the type of its summary and what it is. */
export type Summaries = Readonly<Record<string, readonly [summary: ClassType, what: string]>>

/** The type `NameAggregate { count, … }`: each summary bears the name of the field that it sums up. */
export function aggregateOf(name: string, summaries: Summaries): ClassType {
  @ObjectType(`${name}Aggregate`, { description: `What can be counted over a list of type ${name}.` })
  class Aggregate {
    @Field(() => Int, { description: 'How many there are.' })
    count!: number
  }
  for (const [field, [summary, what]] of Object.entries(summaries)) {
    Field(() => summary, { description: what })(Aggregate.prototype, field)
  }
  return Aggregate
}
