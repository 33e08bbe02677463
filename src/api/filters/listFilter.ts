import { Field, InputType } from 'type-graphql'
import type { ClassType } from 'type-graphql'

/** A filter by how many of the things that a field reaches meet a condition. */
export interface ListFilter<Where> {
  some?: Where | null
  none?: Where | null
  all?: Where | null
  single?: Where | null
}

/** The filter type for lists of one kind of thing: `NameListFilter { some, none, all, single }`. */
export function listFilter<Where extends object>(
  name: string,
  where: () => ClassType<Where>,
): ClassType<ListFilter<Where>> {
  @InputType(`${name}ListFilter`, {
    description: `What the list must hold, in terms of ${name}. The list is as the field gives it without arguments.`,
  })
  class ThingsFilter implements ListFilter<Where> {
    @Field(where, { nullable: true, description: 'At least one for which this holds; {}: at least one.' })
    some?: Where | null

    @Field(where, { nullable: true, description: 'None for which this holds; {}: none at all.' })
    none?: Where | null

    @Field(where, { nullable: true, description: 'All that there are, even if there are none.' })
    all?: Where | null

    @Field(where, { nullable: true, description: 'Exactly one for which this holds.' })
    single?: Where | null
  }
  return ThingsFilter
}
