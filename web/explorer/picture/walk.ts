import type { Positions } from '../state/place'
import type { Line } from './lines'

/** The lines at a node, clockwise from above by where they lead. */
export function linesAt<Each extends Line>(node: string, lines: readonly Each[], places: Positions): Each[] {
  const start = places.get(node)
  const angleOf = ({ from, to }: Each): number => {
    const end = places.get(from === node ? to : from)
    if (start === undefined || end === undefined) return 0
    return (Math.atan2(end.x - start.x, start.y - end.y) + 2 * Math.PI) % (2 * Math.PI)
  }
  return lines
    .filter(({ from, to }) => from === node || to === node)
    .sort((one, other) => angleOf(one) - angleOf(other))
}

/** The line after another of the same node, or the one before; the first where there is no other. */
export function nextLine<Each extends Line>(
  lines: readonly Each[],
  line: string | null,
  isBack: boolean,
): Each | undefined {
  const index = lines.findIndex(({ id }) => id === line)
  if (index < 0) return lines.at(isBack ? -1 : 0)
  return lines[(index + (isBack ? -1 : 1) + lines.length) % lines.length]
}
