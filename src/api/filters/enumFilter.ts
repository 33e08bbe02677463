import { Field, InputType } from 'type-graphql'
import type { ClassType } from 'type-graphql'

export interface EnumFilter {
  eq?: string | null
  in?: string[] | null
}

/** The filter type for one enum: `NameFilter { eq, in }`. */
export function enumFilter(name: string, type: object): ClassType<EnumFilter> {
  @InputType(`${name}Filter`, { description: `Which values of ${name}.` })
  class ValueFilter implements EnumFilter {
    @Field(() => type, { nullable: true, description: 'This value; null: there is none.' })
    eq?: string | null;

    @Field(() => [type], { nullable: true, description: 'One of these values.' })
    in?: string[] | null
  }
  return ValueFilter
}
