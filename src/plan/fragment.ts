import type { Arguments, Fragment } from './meaning'

/** What the words of a fragment stand for at one place of a statement. */
export interface Names {
  readonly this: string
  readonly node: string
  readonly parent: string
  /** The list that is looked at, where something is decided. */
  readonly things?: string
  /** Own variables (`_name`) end in this, so that nested uses of one fragment do not meet. */
  readonly suffix: string
  /** The Cypher for `$name`. */
  parameter(name: string): string
}

/** The text of a fragment for these arguments, in a view or not. */
export function textOf(fragment: Fragment, args: Arguments, onDay: boolean): string {
  return typeof fragment === 'string' ? fragment : fragment(args, onDay)
}

/** A word between backticks stays as it is: a column that a procedure calls `node`. */
const WORDS = /\$(\w+)|(?<![\w.:$`])(this|node|parent|things)\b|(?<![\w.:$`])_(\w+)/g

/** The fragment with its variables and parameters named for one place of a statement; see meaning.ts for the words. */
export function render(fragment: string, names: Names): string {
  return fragment.replace(
    WORDS,
    (_match, parameter?: string, word?: 'this' | 'node' | 'parent' | 'things', own?: string) => {
      if (parameter !== undefined) return names.parameter(parameter)
      if (word !== undefined) return names[word] ?? word
      return `${own}_${names.suffix}`
    },
  )
}

/** An expression over `this` for this variable, in a view of this day; it has no arguments. */
export function renderFor(cypher: string, variable: string, day: string | null, suffix: string): string {
  const parameter = (name: string): string => {
    if (name === AS_OF && day !== null) return day
    throw new Error(`"$${name}" is not known to an expression that filters or sums up`)
  }
  return render(cypher, { this: variable, node: variable, parent: 'null', suffix, parameter })
}

/** The day of a view, in what is written for views. */
export const AS_OF = 'asOf'
