import cytoscape, { type Core } from 'cytoscape'
import type { Point, Positions } from '../state/place'
import { arrange, MOST_IN_SMALL, USUAL_ZOOM } from './arrange'
import { boxOfAll } from './boxes'
import { elementsOf, lineId } from './elements'
import { listen, placesIn, type Hand } from './gestures'
import { labelSize, roomyLabels } from './labels'
import type { Marks } from './marks'
import { firstPlaces } from './places'
import type { Scene } from './scene'
import { stylesheet } from './stylesheet'
import { fitWithin, isAllInView, middleOf } from './view'

/** What is in view, in the picture's own units. */
export interface View {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface Drawing {
  /** Draws the scene; what is placed stays where it is, except that `wanted` and, before all, pins say otherwise. */
  readonly show: (scene: Scene, pinned: Readonly<Record<string, Point>>, wanted: Positions | null) => void
  readonly mark: (marks: Marks) => void
  /** Has the keys go to it. */
  readonly focus: () => void
  readonly fit: () => void
  readonly zoomBy: (factor: number) => void
  readonly centreOn: (id: string) => void
  readonly centreAt: (point: Point) => void
  /** Whether drawing over the ground draws a box around what is to be picked, instead of moving the view. */
  readonly drawBoxes: (isOn: boolean) => void
  readonly arrange: (pinned: Readonly<Record<string, Point>>) => void
  readonly places: () => Positions
  /** Where a node is on the screen, from the corner of the drawing; null when it is not there. */
  readonly onScreen: (id: string) => Point | null
  readonly view: () => View
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
    const places = placesIn(core)
    // The closer one is, the less room letters take, so that it takes some rounds until all of them are in view.
    for (let round = 0; round < FITTING_ROUNDS; round++) {
      const box = boxOfAll(shown?.nodes ?? [], places, labelSize(core.zoom()))
      if (box !== null) fitWithin(core, box)
    }
    label()
  }

  /** Sets labels anew when the zoom has rested for a while: doing it in between would have everything drawn twice. */
  function labelAtRest(): void {
    window.clearTimeout(settling)
    settling = window.setTimeout(() => {
      settling = undefined
      label()
    }, RESTED_MS)
  }

  listen(core, container, hand)
  // Cytoscape selects whatever is tapped, and would drag all of it together: only what is picked is to go along.
  core.on('tapselect tapunselect', 'node', () => select(core, marked?.picked ?? []))
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

  function show(scene: Scene, pinned: Readonly<Record<string, Point>>, wanted: Positions | null): void {
    shown = scene
    const told = new Map([...(wanted ?? []), ...Object.entries(pinned)])
    const placed = new Map([...placesIn(core), ...told])
    const isFirst = core.nodes().length === 0
    const starts = firstPlaces(scene, placed)
    const elements = elementsOf(scene)
    core.batch(() => {
      const known = new Set(elements.map(({ data }) => data.id ?? ''))
      core
        .elements()
        .filter((element) => !known.has(element.id()))
        .remove()
      for (const element of elements) {
        const id = element.data.id ?? ''
        const drawn = core.getElementById(id)
        if (drawn.nonempty()) {
          drawn.data(element.data)
          drawn.classes(element.classes ?? '')
        } else {
          const at = placed.get(id) ?? starts.get(id)
          core.add(at === undefined ? element : { ...element, position: { ...at } })
        }
      }
      for (const [id, at] of told) core.getElementById(id).position({ ...at })
      core.nodes().forEach((node) => {
        node.toggleClass('pinned', node.id() in pinned)
      })
      core.style(stylesheet(scene.theme, size))
    })
    const isNew = scene.nodes.some(({ id }) => !placed.has(id))
    if (isNew) arrange(core, scene, new Set(placed.keys()))
    if (isFirst || ((isNew || wanted !== null) && !isAllInView(core))) fit()
    else label()
    hand.onPlaced()
  }

  return {
    show,
    mark: (marks) => {
      marked = marks
      mark(core, marks)
      label()
    },
    focus: () => container.focus({ preventScroll: true }),
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
    centreAt: ({ x, y }) => {
      isFitted = false
      const [zoom, middle] = [core.zoom(), middleOf(core)]
      core.pan({ x: middle.x - zoom * x, y: middle.y - zoom * y })
    },
    drawBoxes: (isOn) => {
      core.userPanningEnabled(!isOn)
    },
    arrange: (pinned) => {
      if (shown === null) return
      arrange(core, shown, new Set(Object.keys(pinned)))
      fit()
      hand.onPlaced()
    },
    places: () => placesIn(core),
    onScreen: (id) => {
      const node = core.getElementById(id)
      return node.empty() ? null : { ...node.renderedPosition() }
    },
    view: () => core.extent(),
    end: () => {
      window.clearTimeout(settling)
      resizing.disconnect()
      core.destroy()
    },
  }
}

/** Letters are set anew when they would change by so much; of very many that takes a moment, so it is done more seldom. */
const SMALL_STEP = 0.02
const LARGE_STEP = 0.4

const FITTING_ROUNDS = 4

/** After so long without a further step of the zoom, and a frame of it, labels are set anew. */
const RESTED_MS = 160

function mark(core: Core, { selectedNodes, selectedLines, picked, fresh, lit, focused }: Marks): void {
  const selected = new Set([...selectedNodes, ...selectedLines.map(lineId)])
  core.batch(() => {
    core.elements().forEach((element) => {
      const id = element.id()
      element.toggleClass('selected', selected.has(id))
      element.toggleClass('picked', picked.includes(id))
      element.toggleClass('focused', focused === id)
      element.toggleClass('new', fresh.has(id))
      element.toggleClass('faded', lit !== null && !lit.has(id))
    })
    select(core, picked)
  })
}

function select(core: Core, picked: readonly string[]): void {
  core.nodes().forEach((node) => {
    const isPicked = picked.includes(node.id())
    if (node.selected() === isPicked) return
    if (isPicked) node.select()
    else node.unselect()
  })
}
