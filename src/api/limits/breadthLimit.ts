import { GraphQLError, type ASTVisitor, type SelectionNode, type ValidationContext } from 'graphql'
import { measured, type Measure } from './measure'

/** How wide an operation is. */
interface Breadth {
  readonly fields: number
  readonly aliases: number
  readonly directives: number
}

/** The most of each kind in one operation, fragments counted wherever they are spread. The largest shipped one has 55 fields. */
const MOST: Breadth = { fields: 1000, aliases: 100, directives: 100 }

const NONE: Breadth = { fields: 0, aliases: 0, directives: 0 }

const KINDS = ['fields', 'aliases', 'directives'] as const

/** A validation rule: no operation has more fields, aliases or directives than MOST. */
export function breadthLimit(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(operation) {
      const breadth = sum([measured(operation.selectionSet, context, BREADTH), directivesOf(operation)])
      const name = operation.name ? `The operation "${operation.name.value}"` : 'The operation'
      for (const kind of KINDS) {
        if (breadth[kind] <= MOST[kind]) continue
        const message = `${name} has ${breadth[kind]} ${kind}; at most ${MOST[kind]} are allowed. Ask in several operations.`
        context.reportError(new GraphQLError(message, { nodes: operation }))
      }
    },
  }
}

const BREADTH: Measure<Breadth> = {
  together: sum,
  field: (field, beneath) =>
    sum([{ ...NONE, fields: 1, aliases: field.alias ? 1 : 0 }, directivesOf(field), beneath]),
  spread: (selection, within) => sum([directivesOf(selection), within]),
}

function directivesOf({ directives }: Pick<SelectionNode, 'directives'>): Breadth {
  return { ...NONE, directives: directives?.length ?? 0 }
}

function sum(parts: readonly Breadth[]): Breadth {
  const of = (kind: keyof Breadth): number => parts.reduce((all, part) => all + part[kind], 0)
  return { fields: of('fields'), aliases: of('aliases'), directives: of('directives') }
}
