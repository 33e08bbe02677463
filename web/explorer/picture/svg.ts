import type { Point } from '../state/place'
import { brokenLabelBox, labelLines, LINE_HEIGHT } from './boxes'
import { SURFACES, type Theme } from './colours'
import { footOf, type FootPart } from './foot'
import type { KeyEntry } from './key'
import { roomyLabels } from './labels'
import type { Dash, NodeLook } from './look'
import type { DrawnLine, DrawnNode, Scene } from './scene'
import { FONT } from './stylesheet'

/** Of the letters. */
const SIZE = 11

/** Room around the drawing; what stands beneath it is read in lines of some length. */
const MARGIN = 70
const LEAST_WIDTH = 620

/** How far parallel lines bend apart. */
const BEND = 34

/**
 * The scene as an SVG of its own, with nothing drawn that is not in it; `caption` says what it shows and as of when, the `key` what its
 * lines and shapes mean: they go with it wherever it goes. A name that has no room is left to the title of its node, by the rule of the screen: what is `first` goes first.
 */
export function svgOf(
  scene: Scene,
  places: ReadonlyMap<string, Point>,
  caption: string,
  first: ReadonlySet<string> = new Set(),
  key: readonly KeyEntry[] = [],
): string {
  const named = roomyLabels(scene.nodes, places, SIZE, first, brokenLabelBox)
  const surface = SURFACES[scene.theme]
  const points = scene.nodes.map(({ id }) => places.get(id)).filter((point) => point !== undefined)
  const left = Math.min(0, ...points.map(({ x }) => x)) - MARGIN
  const top = Math.min(0, ...points.map(({ y }) => y)) - MARGIN
  const width = Math.max(LEAST_WIDTH, Math.max(0, ...points.map(({ x }) => x)) + MARGIN - left)
  const beneath = Math.max(0, ...points.map(({ y }) => y)) + MARGIN
  const foot = footOf(caption, key, width, SIZE)
  const height = beneath + foot.height - top
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="${[left, top, width, height].map(round).join(' ')}" font-family="${escaped(FONT)}" font-size="${SIZE}">`,
    `<title>${escaped(caption)}</title>`,
    `<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${surface.ground}"/>`,
    ...bends(scene.lines).map(({ line, bend }) => lineText(line, bend, scene, places)),
    ...scene.nodes.map((node) => nodeText(node, places, surface.text, named.has(node.id))),
    ...foot.parts.map((part) => footText(part, { x: left, y: beneath }, scene.theme)),
    '</svg>',
  ].join('\n')
}

/** Each line with how far it bends: those between the same two go apart. */
function bends(lines: readonly DrawnLine[]): { line: DrawnLine; bend: number }[] {
  const totals = new Map<string, number>()
  const pairOf = ({ from, to }: DrawnLine) => [from, to].sort().join(' ')
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

function lineText(line: DrawnLine, bend: number, scene: Scene, places: ReadonlyMap<string, Point>): string {
  const from = places.get(line.from)
  const to = places.get(line.to)
  if (from === undefined || to === undefined) return ''
  const { colour, width, dash, mark, isBundle } = line.look
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const control = {
    x: (from.x + to.x) / 2 + across.x * bend * 2,
    y: (from.y + to.y) / 2 + across.y * bend * 2,
  }
  const radius = reach(scene.nodes.find(({ id }) => id === line.to)?.look)
  const tip = towards(to, control, radius)
  const middle = { x: (from.x + to.x) / 2 + across.x * bend, y: (from.y + to.y) / 2 + across.y * bend }
  const title = line.edges.map((edge) => `${edge.from.name} ${edge.label} ${edge.to.name}`).join('; ')
  return [
    `<g stroke="${colour}" fill="none"><title>${escaped(title)}</title>`,
    `<path d="M${at(from)} Q${at(control)} ${at(tip)}" stroke-width="${round(width)}"${dashes(dash)}/>`,
    isBundle ? '' : arrowHead(control, tip, colour, width),
    mark === '' ? '' : markText(mark, middle, colour, SURFACES[scene.theme].ground),
    '</g>',
  ].join('')
}

function arrowHead(from: Point, tip: Point, colour: string, width: number): string {
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length }
  const size = 6 + width
  const base = { x: tip.x - along.x * size, y: tip.y - along.y * size }
  const side = { x: -along.y * size * 0.5, y: along.x * size * 0.5 }
  const one = { x: base.x + side.x, y: base.y + side.y }
  const other = { x: base.x - side.x, y: base.y - side.y }
  return `<path d="M${at(tip)} L${at(one)} L${at(other)} Z" fill="${colour}" stroke="none"/>`
}

function markText(mark: string, { x, y }: Point, colour: string, ground: string): string {
  const width = 7 * mark.length + 4
  return (
    `<rect x="${round(x - width / 2)}" y="${round(y - 7)}" width="${width}" height="14" fill="${ground}" stroke="none"/>` +
    `<text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" font-weight="700" fill="${colour}" stroke="none">${escaped(mark)}</text>`
  )
}

function nodeText(
  { id, name, label, isCentre, look }: DrawnNode,
  places: ReadonlyMap<string, Point>,
  colour: string,
  isNamed: boolean,
): string {
  const place = places.get(id)
  if (place === undefined) return ''
  const spans = (isNamed ? labelLines(label) : []).map(
    (line, index) =>
      `<tspan x="${round(place.x)}" dy="${index === 0 ? 0 : round(LINE_HEIGHT * SIZE)}">${escaped(line)}</tspan>`,
  )
  return [
    `<g><title>${escaped(name)}</title>`,
    shapeText(place, look),
    look.badge === ''
      ? ''
      : `<text x="${round(place.x)}" y="${round(place.y + 4)}" text-anchor="middle" font-weight="700" fill="${colour}">${escaped(look.badge)}</text>`,
    isNamed
      ? `<text y="${round(place.y + look.height / 2 + 14)}" text-anchor="middle" fill="${colour}"${isCentre ? ' font-weight="600"' : ''}>${spans.join('')}</text>`
      : '',
    '</g>',
  ].join('')
}

function shapeText({ x, y }: Point, { shape, width, height, fill, outline, outlineWidth }: NodeLook): string {
  const paint = `fill="${fill}" stroke="${outline}" stroke-width="${outlineWidth}"`
  if (shape === 'ellipse') {
    return `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${width / 2}" ry="${height / 2}" ${paint}/>`
  }
  const corners = CORNERS[shape]
  if (corners === undefined) {
    const radius = shape === 'round-rectangle' ? ' rx="7"' : ''
    return `<rect x="${round(x - width / 2)}" y="${round(y - height / 2)}" width="${width}" height="${height}"${radius} ${paint}/>`
  }
  const points = corners.map(([dx, dy]) => at({ x: x + (dx * width) / 2, y: y + (dy * height) / 2 }))
  return `<polygon points="${points.join(' ')}" ${paint}/>`
}

/** The corners of the shapes that are no rectangles, from -1 to 1. */
const CORNERS: Readonly<Partial<Record<NodeLook['shape'], readonly (readonly [number, number])[]>>> = {
  hexagon: [
    [-1, 0],
    [-0.5, -1],
    [0.5, -1],
    [1, 0],
    [0.5, 1],
    [-0.5, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  octagon: [
    [-0.4, -1],
    [0.4, -1],
    [1, -0.4],
    [1, 0.4],
    [0.4, 1],
    [-0.4, 1],
    [-1, 0.4],
    [-1, -0.4],
  ],
  'cut-rectangle': [
    [-0.7, -1],
    [0.7, -1],
    [1, -0.7],
    [1, 0.7],
    [0.7, 1],
    [-0.7, 1],
    [-1, 0.7],
    [-1, -0.7],
  ],
}

function footText(part: FootPart, from: Point, theme: Theme): string {
  const { quiet, ground } = SURFACES[theme]
  const { x, y } = { x: from.x + part.at.x, y: from.y + part.at.y }
  if ('text' in part)
    return `<text x="${round(x)}" y="${round(y)}" fill="${quiet}">${escaped(part.text)}</text>`
  const { entry } = part
  const name = `<text x="${round(x + 40)}" y="${round(y)}" fill="${quiet}">${escaped(entry.name)}</text>`
  const middle = { x: x + 16, y: y - 4 }
  if ('shape' in entry) {
    const scale = 13 / Math.max(entry.shape.width, entry.shape.height)
    const { width, height } = entry.shape
    const small = { ...entry.shape, width: width * scale, height: height * scale, outlineWidth: 1 }
    return `${shapeText(middle, small)}${name}`
  }
  const { colour, width, dash, mark } = entry.line
  const line = `<path d="M${at({ x, y: y - 4 })} L${at({ x: x + 32, y: y - 4 })}" stroke="${colour}" stroke-width="${round(width)}"${dashes(dash)}/>`
  return `${line}${mark === '' ? '' : markText(mark, middle, colour, ground)}${name}`
}

function reach(look: NodeLook | undefined): number {
  return look === undefined ? 0 : Math.max(look.width, look.height) / 2 + look.outlineWidth + 2
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  return {
    x: from.x + ((to.x - from.x) * distance) / length,
    y: from.y + ((to.y - from.y) * distance) / length,
  }
}

function dashes(dash: Dash): string {
  if (dash === 'solid') return ''
  return ` stroke-dasharray="${dash === 'dashed' ? '7 4' : '2 3'}"`
}

function at({ x, y }: Point): string {
  return `${round(x)},${round(y)}`
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** Text as XML may hold it: markup stays what somebody wrote, and control characters go. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
