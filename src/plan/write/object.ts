import { addPath } from 'graphql/jsutils/Path'
import type { Complete } from './complete'

/** One field of an object: where its value stands in the row, and how it is written. */
export interface WrittenField {
  readonly name: string
  /** Several: its value is the list of theirs. Null for what needs no row: `__typename`. */
  readonly slot: number | readonly number[] | null
  readonly complete: Complete
}

/** Writes an object from its row, a positional list, in the order of the selection. */
export function writeFields(typeName: string, fields: readonly WrittenField[]): Complete {
  const prepared = fields.map((field, index) => ({
    ...field,
    prefix: `${index === 0 ? '{' : ','}${JSON.stringify(field.name)}:`,
  }))
  if (prepared.length === 0) return () => '{}'
  return (value, path, run) => {
    const row = asRow(value)
    run.rows++
    let text = ''
    for (const { prefix, slot, name, complete } of prepared) {
      text += prefix + complete(valueAt(row, slot), addPath(path, name, typeName), run)
    }
    return `${text}}`
  }
}

function valueAt(row: readonly unknown[], slot: WrittenField['slot']): unknown {
  if (slot === null) return null
  return typeof slot === 'number' ? row[slot] : slot.map((each) => row[each])
}

/** Writes an object whose type the row tells by its first element, one of the labels of the node. */
export function writeByLabel(
  abstractName: string,
  writers: readonly { readonly labels: readonly string[]; readonly write: Complete }[],
): Complete {
  const byLabel = new Map(
    writers.flatMap(({ labels, write }) => labels.map((label) => [label, write] as const)),
  )
  return (value, path, run) => {
    const write = byLabel.get(String(asRow(value)[0]))
    if (!write) throw new Error(`No type of ${abstractName} is known for the labels of this node.`)
    return write(value, path, run)
  }
}

/** A row that the statement made; anything else is a bug in the statement. */
export function asRow(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new Error('The statement gave no row where one was planned.')
  return value
}
