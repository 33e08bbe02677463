/** What the words of a fragment stand for at one place of a statement. */
export interface Names {
  readonly this: string
  readonly node: string
  readonly parent: string
  /** Own variables (`_name`) end in this, so that nested uses of one fragment do not meet. */
  readonly suffix: string
  /** The Cypher for `$name`. */
  parameter(name: string): string
}

/** A word between backticks stays as it is: a column that a procedure calls `node`. */
const WORDS = /\$(\w+)|(?<![\w.:$`])(this|node|parent)\b|(?<![\w.:$`])_(\w+)/g

/** The fragment with its variables and parameters named for one place of a statement; see meaning.ts for the words. */
export function render(fragment: string, names: Names): string {
  return fragment.replace(
    WORDS,
    (_match, parameter?: string, word?: 'this' | 'node' | 'parent', own?: string) => {
      if (parameter !== undefined) return names.parameter(parameter)
      if (word !== undefined) return names[word]
      return `${own}_${names.suffix}`
    },
  )
}
