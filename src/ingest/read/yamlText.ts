import { isNode, LineCounter, parseDocument, type Document } from 'yaml'
import type { Problem } from '../problem'

/** What aliases may blow a value up to, in nodes: the library's own measure against a file that grows without end. */
const MOST_ALIASED = 100

/** A parsed YAML text that still knows where each value stands. */
interface YamlText {
  readonly file: string
  readonly value: unknown
  /** The line of the value at the path, or of the nearest value around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

/** The text as values, or what keeps it from being YAML. */
export function parseYaml(file: string, text: string): YamlText | Problem[] {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  if (document.errors.length > 0) {
    return document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      field: '',
      message: `not readable as YAML: ${error.message}`,
    }))
  }
  const value = valueOf(document)
  if (value instanceof ReferenceError) {
    return [{ file, line: null, field: '', message: `not readable as YAML: ${value.message}` }]
  }
  return { file, value: value ?? {}, lineOf: (path) => lines.linePos(startOf(document, path)).line }
}

/** The values, or what is wrong with the aliases: one that points nowhere, or so many that they fill the memory. */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASED })
  } catch (error) {
    if (error instanceof ReferenceError) return error
    throw error
  }
}

function startOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  const node: unknown = document.getIn(path, true)
  if (isNode(node) && node.range) return node.range[0]
  return path.length === 0 ? 0 : startOf(document, path.slice(0, -1))
}
