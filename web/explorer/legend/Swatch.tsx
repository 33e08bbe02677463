import type { EdgeStatus } from '../answers/answers'
import { MARKS, shapeOf, type Dash } from '../picture/look'
import { KIND_FILLS, type Theme } from '../picture/colours'
import type { Kind } from '../words/kinds'

/** A line as the picture draws it. */
export function LineSwatch({ colour, status }: { readonly colour: string; readonly status: EdgeStatus }) {
  return (
    <svg className="swatch" viewBox="0 0 34 12" aria-hidden="true">
      <line
        x1="1"
        x2="33"
        y1="6"
        y2="6"
        stroke={colour}
        strokeWidth={status === 'OPEN' ? 1 : 2.2}
        strokeDasharray={DASHES[dashOf(status)]}
      />
      {MARKS[status] === '' ? null : (
        <>
          <rect x="11" y="0" width="12" height="12" className="swatch-ground" />
          <text x="17" y="10" textAnchor="middle" fill={colour} fontSize="10" fontWeight="700">
            {MARKS[status]}
          </text>
        </>
      )}
    </svg>
  )
}

const DASHES: Readonly<Record<Dash, string>> = { solid: '', dashed: '6 3', dotted: '2 2' }

function dashOf(status: EdgeStatus): Dash {
  if (status === 'ALLEGED') return 'dashed'
  return status === 'DENIED' ? 'dotted' : 'solid'
}

/** A node as the picture draws it. */
export function ShapeSwatch({ kind, theme }: { readonly kind: Kind; readonly theme: Theme }) {
  return (
    <svg
      className={`swatch swatch-node swatch-${kind.toLowerCase()}`}
      viewBox="0 0 16 16"
      fill={KIND_FILLS[theme][kind]}
      aria-hidden="true"
    >
      {OUTLINES[shapeOf(kind)](kind)}
    </svg>
  )
}

const OUTLINES = {
  hexagon: () => <polygon points="1,8 4.5,2 11.5,2 15,8 11.5,14 4.5,14" />,
  'round-rectangle': () => <rect x="2" y="3" width="12" height="10" rx="3" />,
  ellipse: (kind: Kind) => (
    <ellipse cx="8" cy="8" rx={kind === 'POPULATION' ? 7 : 5.5} ry={kind === 'POPULATION' ? 4.5 : 5.5} />
  ),
  diamond: () => <polygon points="8,1.5 14.5,8 8,14.5 1.5,8" />,
  rectangle: () => <rect x="3.5" y="3.5" width="9" height="9" />,
  'cut-rectangle': () => <polygon points="4,1.5 12,1.5 14,3.5 14,12.5 12,14.5 4,14.5 2,12.5 2,3.5" />,
  document: () => <polygon points="3,2 10,2 13.5,5.5 13.5,14 3,14" />,
  octagon: () => <polygon points="5.5,2 10.5,2 14,5.5 14,10.5 10.5,14 5.5,14 2,10.5 2,5.5" />,
}
