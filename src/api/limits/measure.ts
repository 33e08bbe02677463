import {
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql'

/** How the measure of a selection is made of the measures of its parts. */
export interface Measure<T> {
  /** Of parts beside each other; of none, too. */
  readonly together: (parts: readonly T[]) => T
  /** Of a field with what is selected beneath it; what describes the schema counts as having nothing there. */
  readonly field: (field: FieldNode, beneath: T) => T
  /** Of a fragment where it is spread, or inline. */
  readonly spread: (selection: SelectionNode, within: T) => T
}

/** Measures a selection with its fragments wherever they are spread; one that contains itself is another rule's affair. */
export function measured<T>(
  selectionSet: SelectionSetNode,
  context: ValidationContext,
  measure: Measure<T>,
): T {
  const known = new Map<FragmentDefinitionNode, T>()
  const nothing = measure.together([])

  function ofSet({ selections }: SelectionSetNode, open: ReadonlySet<FragmentDefinitionNode>): T {
    return measure.together(selections.map((selection) => ofSelection(selection, open)))
  }

  function ofSelection(selection: SelectionNode, open: ReadonlySet<FragmentDefinitionNode>): T {
    switch (selection.kind) {
      case Kind.FIELD: {
        const beneath = selection.name.value.startsWith('__') ? undefined : selection.selectionSet
        return measure.field(selection, beneath ? ofSet(beneath, open) : nothing)
      }
      case Kind.INLINE_FRAGMENT:
        return measure.spread(selection, ofSet(selection.selectionSet, open))
      case Kind.FRAGMENT_SPREAD: {
        const fragment = context.getFragment(selection.name.value)
        if (!fragment || open.has(fragment)) return measure.spread(selection, nothing)
        const within = known.get(fragment) ?? ofSet(fragment.selectionSet, new Set([...open, fragment]))
        known.set(fragment, within)
        return measure.spread(selection, within)
      }
    }
  }

  return ofSet(selectionSet, new Set())
}
