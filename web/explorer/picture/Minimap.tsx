import type { Point } from '../state/place'
import type { Scene } from './scene'

interface MinimapProps {
  readonly scene: Scene
  readonly places: ReadonlyMap<string, Point>
  readonly viewport: { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
}

/** The whole picture in small, with what is in view. */
export function Minimap({ scene, places, viewport }: MinimapProps) {
  const points = [...places.values()]
  if (points.length === 0) return null
  const left = Math.min(...points.map(({ x }) => x)) - 60
  const top = Math.min(...points.map(({ y }) => y)) - 60
  const width = Math.max(...points.map(({ x }) => x)) + 60 - left
  const height = Math.max(...points.map(({ y }) => y)) + 60 - top
  return (
    <svg className="minimap" viewBox={`${left} ${top} ${width} ${height}`} aria-hidden="true">
      {scene.nodes.map(({ id, look }) => {
        const at = places.get(id)
        return at === undefined ? null : (
          <circle key={id} cx={at.x} cy={at.y} r={width / 90} fill={look.outline} />
        )
      })}
      <rect
        x={viewport.x1}
        y={viewport.y1}
        width={viewport.x2 - viewport.x1}
        height={viewport.y2 - viewport.y1}
        strokeWidth={width / 100}
      />
    </svg>
  )
}
