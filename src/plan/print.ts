/** A statement with its nesting shown: two spaces for each open bracket at the end of a line. */
export function indent(cypher: string): string {
  let depth = 0
  return cypher
    .split('\n')
    .map((line) => line.trim())
    .map((line) => {
      const closes = /^[}\])]/.test(line) ? 1 : 0
      const shown = '  '.repeat(Math.max(0, depth - closes)) + line
      depth += count(line, /[{[(]/g) - count(line, /[}\])]/g)
      return shown
    })
    .join('\n')
}

function count(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0
}
