import { Arg, Args, ArgsType, Field, FieldResolver, ID, Query, Resolver } from 'type-graphql'
import { kindOfId } from '../plan/shape'
import { CHANGES } from './decided/changes'
import { IS_DISPUTED } from './decided/disputes'
import { readsOf } from './reads'
import { Decide, planned, Traverse, ViewAsOf } from './schema/meaning'
import { DateScalar } from './schema/scalars'
import { ChangeList } from './types/change'
import { ChangesArgs } from './types/changesArgs'
import { NODES } from './types/labels'
import { Node } from './types/node'
import { View } from './types/view'

@ArgsType()
class ById {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
}

/** What the root has that a view has not. */
@Resolver()
export class Root {
  @Query(() => Node, { nullable: true, description: 'Anything, by its id; null if there is none.' })
  @Traverse({
    match: ({ id }) =>
      kindOfId(String(id)) === 'relation'
        ? 'MATCH (:Entity|Event {id: $from})-[node]->(:Entity|Event {id: $to}) WHERE type(node) = $type AND node.id = $id'
        : `MATCH (node:Entity|Event|Document|Claim|VoidedClaim|Proposition|Origin|Judgement|Dispute {id: $id}) WHERE NOT node:Dispute OR (${IS_DISPUTED})`,
    unique: true,
    types: ({ id }) => (kindOfId(String(id)) === 'relation' ? ['Relation'] : NODES),
    parameters: {
      from: ({ id }) => String(id).split(':')[0],
      type: ({ id }) => String(id).split(':')[1] ?? null,
      to: ({ id }) => String(id).split(':')[2] ?? null,
    },
  })
  node(@Args(() => ById) _args: ById): Node | null {
    return planned()
  }

  @Query(() => View, {
    description:
      'Everything as of a day: only what documents known by the end of that day said. Two views may stand in one operation.',
  })
  @ViewAsOf('asOf')
  view(
    @Arg('asOf', () => DateScalar, {
      nullable: true,
      description: 'The day; null: everything that is known here.',
    })
    _asOf: string | null,
  ): View {
    return planned()
  }

  @Query(() => ChangeList, {
    description:
      'What changed after one day, up to the end of another: what came to be known, was taken back, turned, or was found to be a coding error.',
  })
  @Decide(CHANGES)
  changes(@Args(() => ChangesArgs) _args: ChangesArgs): ChangeList {
    return planned()
  }
}

export const QueryReads = readsOf(Query, Resolver())
export const ViewReads = readsOf(
  FieldResolver,
  Resolver(() => View),
)
