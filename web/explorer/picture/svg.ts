import type { Point } from '../state/place'
import { arrowHead } from './arrows'
import { STROKE, type Badge } from './badges'
import { bends } from './bends'
import { LINE_HEIGHT } from './boxes'
import { SURFACES, type Colour, type Theme } from './colours'
import { footOf, type FootPart } from './foot'
import type { KeyEntry } from './key'
import { roomyLabels } from './labels'
import type { LineLook } from './lines'
import { DOCUMENT, type Dash, type NodeLook } from './look'
import type { DrawnLine, DrawnNode, Scene } from './scene'
import { FONT } from './stylesheet'
import { at, round } from './svgNumbers'

/** Of the letters. */
const SIZE = 11

/** Room around the drawing; what stands beneath it is read in lines of some length. */
const MARGIN = 70
const LEAST_WIDTH = 620

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
  const named = roomyLabels(scene.nodes, places, SIZE, first)
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
    ...bends(scene.lines).map(({ line, bend }, index) => lineText(line, bend, index, scene, places)),
    ...scene.nodes.map((node) => nodeText(node, places, surface.text, named.has(node.id))),
    ...foot.parts.map((part) => footText(part, { x: left, y: beneath }, scene.theme)),
    '</svg>',
  ].join('\n')
}

function lineText(
  line: DrawnLine,
  bend: number,
  index: number,
  scene: Scene,
  places: ReadonlyMap<string, Point>,
): string {
  const from = places.get(line.from)
  const to = places.get(line.to)
  if (from === undefined || to === undefined) return ''
  const { look } = line
  const { colour, width, dash, mark, isForth, isBack } = look
  const { ground, text } = SURFACES[scene.theme]
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
  const across = { x: -(to.y - from.y) / length, y: (to.x - from.x) / length }
  const control = {
    x: (from.x + to.x) / 2 + across.x * bend * 2,
    y: (from.y + to.y) / 2 + across.y * bend * 2,
  }
  const lookOf = (id: string) => scene.nodes.find((node) => node.id === id)?.look
  const [start, tip] = [
    isBack ? towards(from, control, reach(lookOf(line.from))) : from,
    isForth ? towards(to, control, reach(lookOf(line.to))) : to,
  ]
  const middle = { x: (from.x + to.x) / 2 + across.x * bend, y: (from.y + to.y) / 2 + across.y * bend }
  const title = line.edges.map((edge) => `${edge.from.name} ${edge.label} ${edge.to.name}`).join('; ')
  const gradient = gradientText(look, `line-${index}`, from, to)
  const stroke = gradient === '' ? '' : ` stroke="url(#line-${index})"`
  return [
    `<g stroke="${colour}" fill="none"><title>${escaped(title)}</title>${gradient}`,
    `<path d="M${at(start)} Q${at(control)} ${at(tip)}" stroke-width="${round(width)}"${stroke}${dashes(dash)}/>`,
    isForth ? arrowHead(look, control, tip) : '',
    isBack ? arrowHead(look, control, start) : '',
    mark === '' ? '' : markText(mark, middle, text, ground),
    '</g>',
  ].join('')
}

/** The parts of a bundle in their colours; nothing where there is one. */
function gradientText({ segments }: LineLook, id: string, from: Point, to: Point): string {
  if (segments.length < 2) return ''
  const ends = `x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"`
  const stops = segments.flatMap(({ colour, ...part }) =>
    [part.from, part.to].map((offset) => `<stop offset="${round(100 * offset)}%" stop-color="${colour}"/>`),
  )
  return `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}>${stops.join('')}</linearGradient>`
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
  colour: Colour,
  isNamed: boolean,
): string {
  const place = places.get(id)
  if (place === undefined) return ''
  const spans = (isNamed ? label.split('\n') : []).map(
    (line, index) =>
      `<tspan x="${round(place.x)}" dy="${index === 0 ? 0 : round(LINE_HEIGHT * SIZE)}">${escaped(line)}</tspan>`,
  )
  return [
    `<g><title>${escaped(name)}</title>`,
    shapeText(place, look),
    look.badge === null ? '' : badgeText(look.badge, place, look, colour),
    isNamed
      ? `<text y="${round(place.y + look.height / 2 + 14)}" text-anchor="middle" fill="${colour}"${isCentre ? ' font-weight="600"' : ''}>${spans.join('')}</text>`
      : '',
    '</g>',
  ].join('')
}

function badgeText(badge: Badge, { x, y }: Point, { width }: NodeLook, colour: Colour): string {
  if ('letter' in badge) {
    return `<text x="${round(x)}" y="${round(y + 4)}" text-anchor="middle" font-weight="700" fill="${colour}">${escaped(badge.letter)}</text>`
  }
  const scale = (0.7 * width) / 20
  const place = `translate(${round(x - 10 * scale)} ${round(y - 10 * scale)}) scale(${round(scale)})`
  return `<path d="${badge.path}" transform="${place}" fill="none" stroke="${colour}" stroke-width="${STROKE}"/>`
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
  document: DOCUMENT,
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

/** Text as XML may hold it: markup stays what somebody wrote, and control characters go. */
function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
