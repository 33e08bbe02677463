import type { Edge } from '../answers/answers'
import type { Visible } from '../state/visible'
import { FAMILIES, FAMILY_NAMES, familyOf } from '../words/families'
import { KIND_NAMES, kindOf, KINDS } from '../words/kinds'
import { STATUS_NAMES, STATUSES } from '../words/statuses'
import { FAMILY_COLOURS, SURFACES, type Theme } from './colours'
import { edgeLook, nodeLook, type EdgeLook, type NodeLook } from './look'

/** What a line or a shape means, for a picture that goes where the page is not. */
export type KeyEntry =
  | { readonly name: string; readonly line: Pick<EdgeLook, 'colour' | 'width' | 'dash' | 'mark'> }
  | { readonly name: string; readonly shape: NodeLook }

/** The families, statuses and kinds that are in the picture, in the order of the legend. */
export function keyOf({ nodes, edges }: Pick<Visible, 'nodes' | 'edges'>, theme: Theme): KeyEntry[] {
  const families = FAMILIES.filter((family) => edges.some(({ type }) => familyOf(type) === family))
  const kinds = KINDS.flatMap((kind) => nodes.find(({ thing }) => kindOf(thing) === kind) ?? [])
  return [
    ...families.map((family) => ({
      name: FAMILY_NAMES[family],
      line: { colour: FAMILY_COLOURS[theme][family], width: 2.2, dash: 'solid' as const, mark: '' },
    })),
    ...STATUSES.flatMap((status): KeyEntry[] => {
      const edge = edges.find((each) => each.status === status)
      return edge === undefined ? [] : [{ name: STATUS_NAMES[status], line: ofStatus(edge, theme) }]
    }),
    ...kinds.map((node) => ({
      name: KIND_NAMES[kindOf(node.thing)],
      shape: nodeLook({ ...node, isCentre: false }, theme),
    })),
  ]
}

/** Its dash and its mark, in the colour of no family. */
function ofStatus(edge: Edge, theme: Theme): Pick<EdgeLook, 'colour' | 'width' | 'dash' | 'mark'> {
  const { width, dash, mark } = edgeLook({ ...edge, support: { ...edge.support, origins: 1 } }, theme)
  return { colour: SURFACES[theme].text, width, dash, mark }
}
