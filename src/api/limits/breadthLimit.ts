import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** The most of each kind in one operation, fragments counted wherever they are spread. The largest shipped one has 60 fields. */
const MOST: Readonly<Record<keyof Breadth, number>> = { fields: 1000, aliases: 100, directives: 100 }

/** How wide an operation is. */
interface Breadth {
  readonly fields: number
  readonly aliases: number
  readonly directives: number
}

/** A validation rule: no operation has more fields, aliases or directives than MOST. */
export function breadthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const breadth = breadthOf(operation.selectionSet, context, new Map(), new Set())
      const counted = { ...breadth, directives: breadth.directives + (operation.directives?.length ?? 0) }
      for (const [kind, most] of entriesOf(MOST)) {
        if (counted[kind] > most) context.reportError(tooMany(operation, kind, counted[kind], most))
      }
    },
  }
}

function tooMany(
  operation: OperationDefinitionNode,
  kind: string,
  count: number,
  most: number,
): GraphQLError {
  const name = operation.name ? `The operation "${operation.name.value}"` : 'The operation'
  return new GraphQLError(
    `${name} has ${count} ${kind}; at most ${most} are allowed. Ask in several operations.`,
    {
      nodes: operation,
    },
  )
}

/** Each fragment is measured once; one that contains itself is another rule's affair. */
function breadthOf(
  { selections }: SelectionSetNode,
  context: ValidationContext,
  measured: Map<FragmentDefinitionNode, Breadth>,
  within: Set<FragmentDefinitionNode>,
): Breadth {
  const parts = selections.map((selection): Breadth => {
    const directives = selection.directives?.length ?? 0
    switch (selection.kind) {
      case Kind.FIELD: {
        const own = { fields: 1, aliases: selection.alias ? 1 : 0, directives }
        if (!selection.selectionSet || selection.name.value.startsWith('__')) return own
        return sum([own, breadthOf(selection.selectionSet, context, measured, within)])
      }
      case Kind.INLINE_FRAGMENT:
        return sum([{ ...NONE, directives }, breadthOf(selection.selectionSet, context, measured, within)])
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.getFragment(selection.name.value)
        if (!fragment || within.has(fragment)) return { ...NONE, directives }
        const breadth =
          measured.get(fragment) ??
          breadthOf(fragment.selectionSet, context, measured, new Set([...within, fragment]))
        measured.set(fragment, breadth)
        return sum([{ ...NONE, directives }, breadth])
      }
    }
  })
  return sum(parts)
}

const NONE: Breadth = { fields: 0, aliases: 0, directives: 0 }

function sum(parts: readonly Breadth[]): Breadth {
  return parts.reduce(
    (all, part) => ({
      fields: all.fields + part.fields,
      aliases: all.aliases + part.aliases,
      directives: all.directives + part.directives,
    }),
    NONE,
  )
}

function entriesOf(most: typeof MOST): [keyof Breadth, number][] {
  return [
    ['fields', most.fields],
    ['aliases', most.aliases],
    ['directives', most.directives],
  ]
}
