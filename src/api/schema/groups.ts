import { ArgsType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import type { ClassType } from 'type-graphql'
import type { Grouping } from '../../plan/meaning'
import type { NodeClass } from './connection'

/** A grouping with what it says to the reader of the API. */
export type DescribedGrouping = Grouping & { readonly description: string }
export type Groupings = Readonly<Record<string, DescribedGrouping>>

/** In which order groups come. */
const GroupOrder = { COUNT: 'COUNT', KEY: 'KEY' } as const
registerEnumType(GroupOrder, {
  name: 'GroupOrder',
  description: 'In which order groups come.',
  valuesConfig: {
    COUNT: { description: 'The largest first.' },
    KEY: { description: 'By their keys: days one after the other.' },
  },
})

/** The type `NameGroup` and the arguments that choose one of its groupings. */
export function groupsOf(
  name: string,
  groupings: Groupings,
  aggregate: ClassType,
  entity: () => NodeClass,
): { Group: ClassType; GroupArgs: ClassType } {
  const By = Object.fromEntries(Object.keys(groupings).map((by) => [by, by]))
  registerEnumType(By, {
    name: `${name}Grouping`,
    description: `By what a list of type ${name} can be grouped. What has several keys counts in each of their groups.`,
    valuesConfig: Object.fromEntries(
      Object.entries(groupings).map(([by, { description }]) => [by, { description }]),
    ),
  })

  @ObjectType(`${name}Group`, {
    description: `Items of a list of type ${name} that have something in common.`,
  })
  class Group {
    @Field(() => ID, {
      nullable: true,
      description:
        'What they have in common: a value of the enum, the id of the entity, the day, month (2021-08) or year; null: nothing is known, or not precisely enough.',
    })
    key!: string | null

    @Field(entity, {
      nullable: true,
      description: 'The entity that they have in common, when grouped by one.',
    })
    entity!: unknown

    @Field(() => aggregate, { description: 'What can be counted over them.' })
    aggregate!: unknown
  }

  @ArgsType()
  class GroupArgs {
    @Field(() => By, { description: 'By what.' })
    by!: string

    @Field(() => GroupOrder, { defaultValue: 'COUNT', description: 'In which order.' })
    orderBy!: string

    @Field(() => Int, { defaultValue: 100, description: 'How many groups at most: 0 to 500.' })
    first!: number
  }
  return { Group, GroupArgs }
}
