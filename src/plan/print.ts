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
