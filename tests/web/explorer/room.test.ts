import { labelSize, roomyLabels } from '../../../web/explorer/picture/labels'
import { withRoom } from '../../../web/explorer/picture/room'
import { sceneOf } from '../../../web/explorer/picture/scene'
import { joined } from '../../../web/explorer/state/picture'
import type { Point } from '../../../web/explorer/state/place'
import { anEdge, ISKP, SAIDI, TALIBAN } from './someEdges'

const DISPUTED = anEdge(ISKP, 'ATTACKED', TALIBAN, { status: 'DISPUTED' })
const NODES = [ISKP, TALIBAN, SAIDI].map((node) => ({ node, hidden: 0 }))
const SCENE = sceneOf(joined([{ nodes: NODES, edges: [DISPUTED], cut: null, why: null }], null, []), 'light')

function at(iskp: Point, taliban: Point, saidi: Point): ReadonlyMap<string, Point> {
  return new Map(Object.entries({ iskp, taliban, saidi }))
}

const [LEFT, RIGHT, FAR] = [
  { x: 0, y: 0 },
  { x: 400, y: 0 },
  { x: 200, y: 300 },
]

describe('room', () => {
  it('is made for a node that stands on another', () => {
    const places = withRoom(SCENE, at(LEFT, RIGHT, { x: 10, y: 4 }), new Set(['iskp', 'taliban']), 12)
    expect([...roomyLabels(SCENE.nodes, places, 12, new Set())].sort()).toEqual(['iskp', 'saidi', 'taliban'])
    expect(places.get('iskp')).toEqual(LEFT)
  })

  it('is made for the mark of a disputed line', () => {
    const places = withRoom(SCENE, at(LEFT, RIGHT, { x: 200, y: 2 }), new Set(['iskp', 'taliban']), 12)
    expect(Math.abs(places.get('saidi')?.y ?? 0)).toBeGreaterThan(18)
  })

  it('is not asked for where there is enough: nothing moves', () => {
    expect(withRoom(SCENE, at(LEFT, RIGHT, FAR), new Set(), 12)).toEqual(at(LEFT, RIGHT, FAR))
  })
})

describe('labels', () => {
  it('stay as large on the screen as they are, until the picture is very small', () => {
    expect(labelSize(0.5) * 0.5).toBe(labelSize(1))
    expect(labelSize(0.1) * 0.1).toBeLessThan(labelSize(1) / 2)
  })

  it('give way to each other, and all to what is selected', () => {
    const close = at(LEFT, { x: 20, y: 40 }, FAR)
    expect([...roomyLabels(SCENE.nodes, close, 12, new Set())]).toEqual(['taliban', 'saidi'])
    expect(roomyLabels(SCENE.nodes, close, 12, new Set(['iskp']))).toContain('iskp')
  })
})
