import type { Line } from './lines'

/** How far lines between the same two bend apart at their middle. */
export const BEND = 17

/** Each line with how far it bends: those between the same two go apart. */
export function bends<Each extends Pick<Line, 'from' | 'to'>>(
  lines: readonly Each[],
): { readonly line: Each; readonly bend: number }[] {
  const totals = new Map<string, number>()
  const pairOf = ({ from, to }: Each) => [from, to].sort().join(' ')
  for (const line of lines) totals.set(pairOf(line), (totals.get(pairOf(line)) ?? 0) + 1)
  const seen = new Map<string, number>()
  return lines.map((line) => {
    const pair = pairOf(line)
    const index = seen.get(pair) ?? 0
    seen.set(pair, index + 1)
    const bend = (index - ((totals.get(pair) ?? 1) - 1) / 2) * BEND
    return { line, bend: line.from < line.to ? bend : -bend }
  })
}
