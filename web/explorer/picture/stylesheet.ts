import type { Css, EdgeSingular, StylesheetJson } from 'cytoscape'
import { BEND } from './bends'
import { SURFACES, type Theme } from './colours'
import { ARROWS, DASHES, DOCUMENT, SHAPES, type Shape } from './look'

export const FONT = 'system-ui, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Arabic", sans-serif'

/** How Cytoscape draws what `elements.ts` hands to it, with letters of this size. */
export function stylesheet(theme: Theme, size: number): StylesheetJson {
  const { ground, text, accent } = SURFACES[theme]
  return [
    {
      selector: 'node',
      style: {
        width: 'data(width)',
        height: 'data(height)',
        'background-color': 'data(fill)',
        'border-color': 'data(outline)',
        'border-width': 'data(outlineWidth)',
        label: 'data(label)',
        color: text,
        'font-family': FONT,
        'font-size': size,
        'min-zoomed-font-size': 6,
        'text-wrap': 'wrap',
        // Labels come in lines; none is broken again.
        'text-max-width': `${100 * size}px`,
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-color': ground,
        'text-outline-width': size / 5,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[?icon]',
      style: { 'background-image': 'data(icon)', 'background-width': '80%', 'background-height': '80%' },
    },
    { selector: 'node.centre', style: { 'font-size': 1.1 * size, 'font-weight': 600 } },
    { selector: 'node.unlabelled', style: { label: '' } },
    { selector: 'node.pinned', style: { 'border-style': 'double', 'border-width': 5 } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'bezier',
        'control-point-step-size': 2 * BEND,
        width: 'data(width)',
        'line-color': 'data(colour)',
        'line-dash-pattern': [7, 4],
        'target-arrow-color': 'data(colour)',
        'source-arrow-color': 'data(colour)',
        'arrow-scale': 0.9,
        label: 'data(mark)',
        // Marks are read: they need more contrast than lines.
        color: text,
        'font-family': FONT,
        'font-size': size,
        'font-weight': 700,
        'text-rotation': 'autorotate',
        'text-background-color': ground,
        'text-background-opacity': 1,
        'text-background-padding': '1px',
        'overlay-opacity': 0,
      },
    },
    ...SHAPES.map((shape) => ({ selector: `node[shape = "${shape}"]`, style: shapeStyle(shape) })),
    ...DASHES.map((dash) => ({ selector: `edge[dash = "${dash}"]`, style: { 'line-style': dash } })),
    ...ARROWS.map((arrow) => ({
      selector: `edge[arrow = "${arrow}"]`,
      style: { 'target-arrow-shape': arrow },
    })),
    ...ARROWS.map((arrow) => ({
      selector: `edge[backArrow = "${arrow}"]`,
      style: { 'source-arrow-shape': arrow },
    })),
    { selector: 'edge.bundle', style: { 'text-rotation': 'none' } },
    {
      selector: 'edge.segmented',
      style: {
        'line-fill': 'linear-gradient',
        'line-gradient-stop-colors': (edge: EdgeSingular) => listIn(edge, 'stopColours'),
        'line-gradient-stop-positions': (edge: EdgeSingular) => listIn(edge, 'stopPlaces').map(Number),
      },
    },
    { selector: 'edge.faded', style: { opacity: 0.25 } },
    { selector: 'node.faded', style: { opacity: 0.5 } },
    {
      selector: 'node.new',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.3, 'underlay-padding': 7 },
    },
    {
      selector: 'edge.new',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.3, 'underlay-padding': 4 },
    },
    {
      selector: 'node.selected, node.picked, node.focused',
      style: { 'border-color': accent, 'border-width': 4, 'z-index': 10 },
    },
    {
      selector: 'edge.selected, edge.focused',
      style: { 'underlay-color': accent, 'underlay-opacity': 0.35, 'underlay-padding': 5, 'z-index': 10 },
    },
  ]
}

/** Of lists in the data Cytoscape's types know only functions. */
function listIn(edge: EdgeSingular, name: string): string[] {
  return String(edge.data(name)).split(' ')
}

function shapeStyle(shape: Shape): { shape: Css.NodeShape; 'shape-polygon-points'?: string } {
  if (shape !== 'document') return { shape }
  return { shape: 'polygon', 'shape-polygon-points': DOCUMENT.flat().join(' ') }
}
