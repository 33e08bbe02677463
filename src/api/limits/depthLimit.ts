import { GraphQLError, type ASTVisitor, type ValidationContext } from 'graphql'
import { measured, type Measure } from './measure'

/** Levels of fields in one operation. The deepest shipped operation has nine. */
const DEEPEST = 16

/** A validation rule: no operation nests deeper than DEEPEST; what describes the schema may. */
export function depthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const depth = measured(operation.selectionSet, context, DEPTH)
      if (depth <= DEEPEST) return
      const name = operation.name ? `The operation "${operation.name.value}"` : 'The operation'
      const message = `${name} nests ${depth} levels deep; at most ${DEEPEST} are allowed. Ask in two operations.`
      context.reportError(new GraphQLError(message, { nodes: operation }))
    },
  }
}

const DEPTH: Measure<number> = {
  together: (depths) => Math.max(0, ...depths),
  field: (_field, beneath) => 1 + beneath,
  spread: (_selection, within) => within,
}
