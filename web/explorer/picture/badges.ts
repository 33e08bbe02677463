import type { Thing } from '../answers/answers'
import type { Colour } from './colours'

/** What stands within a node: a letter for the role of a person, or a sign drawn as a path in 20 by 20. */
export type Badge = { readonly letter: string } | { readonly path: string }

/** The roles of people that are worth telling apart at a glance, the first that somebody has. */
const ROLES: readonly (readonly [role: string, letter: string])[] = [
  ['SPOKESPERSON', 'S'],
  ['OFFICIAL', 'O'],
  ['POLITICIAN', 'O'],
  ['DIPLOMAT', 'D'],
  ['COMMANDER', 'C'],
  ['ANALYST', 'A'],
  ['JOURNALIST', 'J'],
]

const EQUAL = 'M3 7h14M3 13h14'

/** What an event is, by the sort of deed: struck, talked, demonstrated, went. Strokes, since small letters of a font are dots. */
const EVENTS: Readonly<Record<string, string>> = {
  ASSAULT: 'M10 1v18M1 10h18M3.6 3.6l12.8 12.8M16.4 3.6L3.6 16.4',
  COERCE: 'M10 2v10M10 16v2',
  CONSULT: 'M2 3h16v10h-9l-4 4v-4h-3z',
  AGREE: EQUAL,
  COOPERATE: EQUAL,
  AID: 'M10 2v16M2 10h16',
  PROTEST: 'M4 19v-17h12l-4 4.5 4 4.5h-12',
  RETREAT: 'M18 10h-15M9 4l-6 6 6 6',
  MOBILIZE: 'M2 10h15M11 4l6 6-6 6',
}

/** How thick the strokes of a sign are. */
export const STROKE = 2.6

/** The letter of a person's role, or the sign of an event's type; null where there is none. */
export function badgeOf({ __typename, roles = [], type }: Thing): Badge | null {
  if (__typename === 'Event') {
    const path = EVENTS[type ?? '']
    return path === undefined ? null : { path }
  }
  const letter = ROLES.find(([role]) => roles.includes(role))?.[1]
  return letter === undefined ? null : { letter }
}

/** A badge as an image that a canvas can draw; it asks nobody for anything. */
export function badgeImage(badge: Badge, colour: Colour): string {
  const drawn =
    'path' in badge
      ? `<path d="${badge.path}" fill="none" stroke="${colour}" stroke-width="${STROKE}"/>`
      : `<text x="10" y="16" text-anchor="middle" font-family="sans-serif" font-size="16" font-weight="700" fill="${colour}">${badge.letter}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40" viewBox="0 0 20 20">${drawn}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
