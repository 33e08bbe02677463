import { memo, type PointerEvent } from 'react'
import type { Point, Positions } from '../state/place'
import type { View } from './drawing'
import type { Scene } from './scene'

interface MinimapProps {
  readonly scene: Scene
  readonly places: Positions
  readonly view: View
  readonly onGo: (to: Point) => void
}

/** The whole picture in small, with what is in view; where it is pressed the view goes. The keys have arrows for that. */
export function Minimap({ scene, places, view, onGo }: MinimapProps) {
  if (places.size === 0) return null
  const { left, top, width, height } = extent(places)
  function go(event: PointerEvent<SVGSVGElement>): void {
    if (event.buttons !== 1) return
    const toScreen = event.currentTarget.getScreenCTM()
    if (toScreen === null) return
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(toScreen.inverse())
    onGo({ x, y })
  }
  return (
    <svg
      className="minimap"
      viewBox={`${left} ${top} ${width} ${height}`}
      aria-hidden="true"
      onPointerDown={go}
      onPointerMove={go}
    >
      {/* Receives presses between the nodes. */}
      <rect className="minimap-ground" x={left} y={top} width={width} height={height} />
      <Nodes scene={scene} places={places} radius={width / 90} />
      <rect
        x={view.x1}
        y={view.y1}
        width={view.x2 - view.x1}
        height={view.y2 - view.y1}
        strokeWidth={width / 100}
      />
    </svg>
  )
}

interface NodesProps extends Pick<MinimapProps, 'scene' | 'places'> {
  readonly radius: number
}

/** The view moves with each frame, the nodes seldom. */
const Nodes = memo(function Nodes({ scene, places, radius }: NodesProps) {
  return scene.nodes.map(({ id, look }) => {
    const at = places.get(id)
    return at === undefined ? null : <circle key={id} cx={at.x} cy={at.y} r={radius} fill={look.outline} />
  })
})

function extent(places: Positions) {
  const [xs, ys] = [[...places.values()].map(({ x }) => x), [...places.values()].map(({ y }) => y)]
  const [left, top] = [Math.min(...xs) - MARGIN, Math.min(...ys) - MARGIN]
  return { left, top, width: Math.max(...xs) + MARGIN - left, height: Math.max(...ys) + MARGIN - top }
}

const MARGIN = 60
