import { Kind, getOperationAST, validate, visit, type ASTNode, type DocumentNode } from 'graphql'
import { answers, type Difference, type Rig } from './difference'

/** Each attempt costs a new statement. */
const MOST_ATTEMPTS = 150

/** What can be taken out of an operation and leave an operation. */
const DELETABLE: readonly string[] = [
  Kind.FIELD,
  Kind.INLINE_FRAGMENT,
  Kind.FRAGMENT_SPREAD,
  Kind.DIRECTIVE,
  Kind.ARGUMENT,
  Kind.OBJECT_FIELD,
]

/** The smallest operation found, by taking out one part after the other, that is still answered otherwise than by the oracle. */
export async function shrink(rig: Rig, found: Difference): Promise<Difference> {
  let smallest = found
  let attempts = 0
  for (let place = 0; attempts < MOST_ATTEMPTS;) {
    const document = without(smallest.document, place)
    if (document === null) return smallest
    const operation = getOperationAST(document, null)
    if (operation && validate(rig.schema, document).length === 0) {
      attempts++
      const { expected, received } = await answers(rig, document, operation, smallest.variables)
      if (expected !== received && isAlike(received, smallest.received)) {
        smallest = { ...smallest, document, operation, expected, received }
        continue
      }
    }
    place++
  }
  return smallest
}

/** An operation that is refused is another fault than one with a wrong answer, or one that is refused for another reason. */
function isAlike(one: string, other: string): boolean {
  return one.includes('"data":') ? other.includes('"data":') : one === other
}

/** The document without the part at this place of its text, and without what nothing refers to then; null past the end. */
function without(document: DocumentNode, place: number): DocumentNode | null {
  let passed = 0
  const cut = visit(document, {
    enter: (node) => (DELETABLE.includes(node.kind) && passed++ === place ? null : undefined),
  })
  return passed > place ? withoutUnused(cut) : null
}

function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>()
  const isUsed = (kind: string, name: string): boolean => used.has(`${kind} ${name}`)
  const note = (node: ASTNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => void used.add(`fragment ${name.value}`),
      VariableDefinition: () => false,
      Variable: ({ name }) => void used.add(`variable ${name.value}`),
    })
  }
  note(document)
  const left = visit(document, {
    FragmentDefinition: ({ name }) => (isUsed('fragment', name.value) ? undefined : null),
    VariableDefinition: ({ variable }) => (isUsed('variable', variable.name.value) ? undefined : null),
  })
  return left.definitions.length < document.definitions.length ? withoutUnused(left) : left
}
