import { sizeUnder, type Level } from './bound'

/** A statement with its nesting shown: each line two spaces deeper than the one whose bracket is still open before it. */
export function indent(cypher: string): string {
  const depths: number[] = []
  return cypher
    .split('\n')
    .map((line) => line.trim())
    .map((line) => {
      const closing = /^[}\])]*/.exec(line)?.[0].length ?? 0
      const depth = closing > 0 ? (depths.at(-closing) ?? 0) : (depths.at(-1) ?? -1) + 1
      for (const [bracket] of line.matchAll(/[{[()\]}]/g)) {
        if ('{[('.includes(bracket)) depths.push(depth)
        else depths.pop()
      }
      return '  '.repeat(depth) + line
    })
    .join('\n')
}

/** The levels of an operation, a line each: the field, how many it gives at most for each above it, and how many in all. */
export function printLevels(
  level: Level,
  parameters: Readonly<Record<string, unknown>>,
  above = 1,
  depth = -1,
): string[] {
  const size = sizeUnder(level, parameters)
  const rows = above * size
  const { field } = level
  const own = field
    ? [
        `${'  '.repeat(depth)}${field.alias ? `${field.alias.value}: ` : ''}${field.name.value} ${size}, in all ${rows}`,
      ]
    : []
  return [...own, ...level.beneath.flatMap((below) => printLevels(below, parameters, rows, depth + 1))]
}
