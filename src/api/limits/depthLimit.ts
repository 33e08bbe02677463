import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionNode,
  type ValidationContext,
} from 'graphql'

/** Levels of fields in one operation. The deepest shipped operation has nine. */
const DEEPEST = 16

/** A validation rule: no operation nests deeper than DEEPEST; what describes the schema may. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet.selections, context, new Map(), new Set())
      if (depth <= DEEPEST) return
      const name = operation.name ? `The operation "${operation.name.value}"` : 'The operation'
      context.reportError(
        new GraphQLError(
          `${name} nests ${depth} levels deep; at most ${DEEPEST} are allowed. Ask in two operations.`,
          {
            nodes: operation,
          },
        ),
      )
    },
  }
}

/** The depth beneath a selection; each fragment is measured once, and one that contains itself is another rule's affair. */
function depthOf(
  selections: readonly SelectionNode[],
  context: ValidationContext,
  measured: Map<FragmentDefinitionNode, number>,
  within: Set<FragmentDefinitionNode>,
): number {
  return selections.reduce(
    (deepest, selection) => Math.max(deepest, depthOfOne(selection, context, measured, within)),
    0,
  )
}

function depthOfOne(
  selection: SelectionNode,
  context: ValidationContext,
  measured: Map<FragmentDefinitionNode, number>,
  within: Set<FragmentDefinitionNode>,
): number {
  switch (selection.kind) {
    case Kind.FIELD:
      if (selection.name.value.startsWith('__')) return 1
      return 1 + depthOf(selection.selectionSet?.selections ?? [], context, measured, within)
    case Kind.INLINE_FRAGMENT:
      return depthOf(selection.selectionSet.selections, context, measured, within)
    case Kind.FRAGMENT_SPREAD: {
      const fragment = context.getFragment(selection.name.value)
      if (!fragment || within.has(fragment)) return 0
      const known = measured.get(fragment)
      if (known !== undefined) return known
      const depth = depthOf(
        fragment.selectionSet.selections,
        context,
        measured,
        new Set([...within, fragment]),
      )
      measured.set(fragment, depth)
      return depth
    }
  }
}
