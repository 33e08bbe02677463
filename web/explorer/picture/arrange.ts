import cytoscape, { type Core, type EdgeSingular } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import { placesIn } from './gestures'
import { labelSize } from './labels'
import { widened } from './places'
import { withRoom } from './room'
import type { Scene } from './scene'

cytoscape.use(fcose)

/** Room is left for letters as they are at this zoom, at which some dozens of nodes are seen. */
export const USUAL_ZOOM = 0.5

/** More nodes than these are not read one by one. */
export const MOST_IN_SMALL = 150

/** Finds room for what is not `fixed`. No step of it is shown: nothing moves that nobody moved. */
export function arrange(core: Core, scene: Scene, fixed: ReadonlySet<string>): void {
  const constraints = [...placesIn(core)]
    .filter(([id]) => fixed.has(id))
    .map(([nodeId, position]) => ({ nodeId, position }))
  const isLarge = core.nodes().length > MOST_IN_SMALL
  const options = {
    name: 'fcose',
    quality: isLarge ? 'default' : 'proof',
    randomize: false,
    animate: false,
    fit: false,
    // Whatever fonts a machine has, the picture is the same; `withRoom` sees to the labels.
    nodeDimensionsIncludeLabels: false,
    packComponents: true,
    nodeSeparation: 90,
    idealEdgeLength: (edge: EdgeSingular) =>
      isLarge ? 90 : 100 + 15 * edge.parallelEdges().length + (edge.hasClass('bundle') ? 50 : 0),
    nodeRepulsion: () => 9000,
    edgeElasticity: () => 0.35,
    gravity: 0.3,
    numIter: isLarge ? 700 : 2500,
    fixedNodeConstraint: constraints,
  }
  core.layout(options).run()
  if (isLarge) return
  const staying = new Set(constraints.map(({ nodeId }) => nodeId))
  const places = staying.size === 0 ? widened(placesIn(core)) : placesIn(core)
  const roomy = withRoom(scene, places, staying, labelSize(USUAL_ZOOM))
  for (const [id, at] of roomy) core.getElementById(id).position({ ...at })
}
