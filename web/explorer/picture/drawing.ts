import cytoscape, { type Core, type EdgeSingular, type EventObject } from 'cytoscape'
import fcose from 'cytoscape-fcose'
import type { Point } from '../state/place'
import { elementsOf, lineId } from './elements'
import { labelSize, roomyLabels } from './labels'
import type { Marks } from './marks'
import { firstPlaces, widened } from './places'
import { withRoom } from './room'
import type { Scene } from './scene'
import { stylesheet } from './stylesheet'

cytoscape.use(fcose)

/** What a hand does to the drawing. */
export interface Hand {
  readonly onNode: (id: string, isAdding: boolean) => void
  readonly onLine: (id: string) => void
  readonly onGround: () => void
  readonly onExpand: (id: string) => void
  readonly onDrop: (id: string, at: Point) => void
  readonly onHover: (what: { kind: 'node' | 'line'; id: string; at: Point } | null) => void
  readonly onMove: () => void
}

export interface Drawing {
  /** Draws the scene; what is placed stays where it is, except that pins say otherwise. */
  readonly show: (scene: Scene, pinned: Readonly<Record<string, Point>>) => void
  readonly mark: (marks: Marks) => void
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly centreOn: (id: string) => void
  readonly arrange: (pinned: Readonly<Record<string, Point>>) => void
  readonly places: () => ReadonlyMap<string, Point>
  readonly viewport: () => {
    readonly x1: number
    readonly y1: number
    readonly x2: number
    readonly y2: number
  }
  readonly end: () => void
}

/** A picture on a canvas within the element. */
export function startDrawing(container: HTMLElement, hand: Hand): Drawing {
  const core = cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 3,
    boxSelectionEnabled: true,
    selectionType: 'additive',
    // Beyond some hundreds of elements, moving shows a picture of the picture.
    textureOnViewport: false,
    hideEdgesOnViewport: false,
    pixelRatio: 'auto',
  })
  let shown: Scene | null = null
  let marked: Marks | null = null
  let size = labelSize(USUAL_ZOOM)
  let isFitted = true
  let settling: number | undefined

  /** Letters keep their size on the screen, and those that have no room give way. */
  function label(): void {
    if (shown === null) return
    const wanted = labelSize(core.zoom())
    const isFelt = shown.nodes.length > MOST_IN_SMALL ? LARGE_STEP : SMALL_STEP
    if (Math.abs(wanted / size - 1) > isFelt) {
      size = wanted
      core.style(stylesheet(shown.theme, size))
    }
    const first = new Set([
      ...(marked?.selectedNodes ?? []),
      ...(marked?.picked ?? []),
      marked?.focused ?? '',
    ])
    const labelled = roomyLabels(shown.nodes, placesIn(core), size, first)
    core.batch(() => {
      core.nodes().forEach((node) => {
        node.toggleClass('unlabelled', !labelled.has(node.id()))
      })
    })
  }

  function fit(): void {
    isFitted = true
    fitWithin(core)
    label()
    fitWithin(core)
  }

  /** Sets labels anew when the zoom has rested for a while: doing it in between would have everything drawn twice. */
  function labelAtRest(): void {
    window.clearTimeout(settling)
    settling = window.setTimeout(() => {
      settling = undefined
      label()
    }, RESTED_MS)
  }

  listen(core, hand)
  core.on('zoom', labelAtRest)
  // A frame of a large picture may take longer than it takes to rest: the next step of the zoom waits behind it.
  core.on('render', () => {
    if (settling !== undefined) labelAtRest()
  })
  core.on('dragfree', label)
  core.on('dragpan pinchzoom scrollzoom', () => {
    isFitted = false
  })
  const resizing = new ResizeObserver(() => {
    core.resize()
    if (isFitted && shown !== null) fit()
  })
  resizing.observe(container)

  function show(scene: Scene, pinned: Readonly<Record<string, Point>>): void {
    shown = scene
    const placed = new Map([...placesIn(core), ...Object.entries(pinned)])
    const isFirst = core.nodes().length === 0
    const before = new Set(core.nodes().map((node) => node.id()))
    const elements = elementsOf(scene)
    const starts = firstPlaces(scene, placed)
    core.batch(() => {
      const wanted = new Set(elements.map(({ data }) => data.id ?? ''))
      core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove()
      for (const element of elements) {
        const known = core.getElementById(element.data.id ?? '')
        if (known.nonempty()) {
          known.data(element.data)
          known.classes(element.classes ?? '')
        } else {
          const at = placed.get(element.data.id ?? '') ?? starts.get(element.data.id ?? '')
          core.add(at === undefined ? element : { ...element, position: { ...at } })
        }
      }
      for (const [id, at] of Object.entries(pinned)) core.getElementById(id).position({ ...at })
      core.nodes().forEach((node) => {
        node.toggleClass('pinned', node.id() in pinned)
      })
      core.style(stylesheet(scene.theme, size))
    })
    const isNew = scene.nodes.some(({ id }) => !before.has(id))
    if (isNew) arrangeNew(core, scene, isFirst ? new Set() : before, pinned)
    if (isFirst || (isNew && !isAllInView(core))) fit()
    else label()
  }

  return {
    show,
    mark: (marks) => {
      marked = marks
      mark(core, marks)
      label()
    },
    fit,
    zoomBy: (factor) => {
      isFitted = false
      core.zoom({ level: core.zoom() * factor, renderedPosition: middleOf(core) })
    },
    centreOn: (id) => {
      const node = core.getElementById(id)
      if (node.empty()) return
      isFitted = false
      core.center(node)
    },
    arrange: (pinned) => {
      if (shown === null) return
      arrangeNew(core, shown, new Set(), pinned)
      fit()
    },
    places: () => placesIn(core),
    viewport: () => core.extent(),
    end: () => {
      window.clearTimeout(settling)
      resizing.disconnect()
      core.destroy()
    },
  }
}

function listen(core: Core, hand: Hand): void {
  core.on('tap', 'node', (event) => {
    hand.onNode(idOf(event), isAdding(event))
  })
  core.on('tap', 'edge', (event) => {
    hand.onLine(idOf(event).slice(lineId('').length))
  })
  core.on('tap', (event) => {
    if (event.target === core) hand.onGround()
  })
  core.on('dbltap', 'node', (event) => {
    hand.onExpand(idOf(event))
  })
  core.on('dragfree', 'node', (event) => {
    hand.onDrop(idOf(event), { ...core.getElementById(idOf(event)).position() })
  })
  core.on('boxselect', 'node', (event) => {
    hand.onNode(idOf(event), true)
  })
  core.on('mouseover', 'node', (event) => {
    hand.onHover({ kind: 'node', id: idOf(event), at: { ...event.renderedPosition } })
  })
  core.on('mouseover', 'edge', (event) => {
    hand.onHover({
      kind: 'line',
      id: idOf(event).slice(lineId('').length),
      at: { ...event.renderedPosition },
    })
  })
  core.on('mouseout', 'node, edge', () => {
    hand.onHover(null)
  })
  core.on('viewport position', () => {
    hand.onMove()
  })
}

function idOf({ target }: { readonly target: { readonly id: () => string } }): string {
  return target.id()
}

function isAdding({ originalEvent }: EventObject): boolean {
  return originalEvent.shiftKey || originalEvent.ctrlKey || originalEvent.metaKey
}

function placesIn(core: Core): Map<string, Point> {
  return new Map(core.nodes().map((node): [string, Point] => [node.id(), { ...node.position() }]))
}

function middleOf(core: Core): Point {
  return { x: core.width() / 2, y: core.height() / 2 }
}

function isAllInView(core: Core): boolean {
  const { x1, y1, x2, y2 } = core.extent()
  const box = core.nodes().boundingBox()
  return box.x1 >= x1 && box.y1 >= y1 && box.x2 <= x2 && box.y2 <= y2
}

/** Everything in view, between the words above it and the tools beneath. */
function fitWithin(core: Core): void {
  const box = core.elements().boundingBox()
  const room = { width: core.width() - 2 * SIDE, height: core.height() - ABOVE - BENEATH }
  if (!(box.w > 0 && box.h > 0 && room.width > 0 && room.height > 0)) return
  const zoom = Math.min(room.width / box.w, room.height / box.h, MOST_FITTED_ZOOM)
  core.viewport({
    zoom,
    pan: {
      x: SIDE + room.width / 2 - (zoom * (box.x1 + box.x2)) / 2,
      y: ABOVE + room.height / 2 - (zoom * (box.y1 + box.y2)) / 2,
    },
  })
}

/** Room is left for letters as they are at this zoom, at which some dozens of nodes are seen. */
const USUAL_ZOOM = 0.5

/** Letters are set anew when they would change by so much; of very many that takes a moment, so it is done more seldom. */
const SMALL_STEP = 0.02
const LARGE_STEP = 0.4

const SIDE = 16
const ABOVE = 44
const BENEATH = 52

/** A few nodes need not fill the whole screen. */
const MOST_FITTED_ZOOM = 1.15

/** After so long without a further step of the zoom, and a frame of it, labels are set anew. */
const RESTED_MS = 160

/** More nodes than these are not read one by one. */
const MOST_IN_SMALL = 150

/** Finds room for what is new; what is old or pinned stays. No step of it is shown: nothing moves that nobody moved. */
function arrangeNew(
  core: Core,
  scene: Scene,
  old: ReadonlySet<string>,
  pinned: Readonly<Record<string, Point>>,
): void {
  const fixed = core
    .nodes()
    .map((node) => ({ nodeId: node.id(), position: { ...node.position() } }))
    .filter(({ nodeId }) => old.has(nodeId) || nodeId in pinned)
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
    fixedNodeConstraint: fixed,
  }
  core.layout(options).run()
  if (isLarge) return
  const staying = new Set(fixed.map(({ nodeId }) => nodeId))
  const places = staying.size === 0 ? widened(placesIn(core)) : placesIn(core)
  const roomy = withRoom(scene, places, staying, labelSize(USUAL_ZOOM))
  for (const [id, at] of roomy) core.getElementById(id).position({ ...at })
}

function mark(core: Core, { selectedNodes, selectedLines, picked, fresh, lit, focused }: Marks): void {
  const lines = new Set(selectedLines.map(lineId))
  core.batch(() => {
    core.elements().forEach((element) => {
      const id = element.id()
      element.toggleClass('selected', selectedNodes.includes(id) || lines.has(id))
      element.toggleClass('picked', picked.includes(id))
      element.toggleClass('focused', focused === id)
      element.toggleClass('new', fresh.includes(element.isEdge() ? id.slice(lineId('').length) : id))
      element.toggleClass('faded', lit !== null && !lit.has(id))
    })
  })
}
