import type { Thing } from '../answers/answers'
import type { Colour } from './colours'

/** The roles of people that are worth telling apart at a glance, the first that somebody has. */
const ROLES: readonly (readonly [role: string, badge: string])[] = [
  ['SPOKESPERSON', 'S'],
  ['OFFICIAL', 'O'],
  ['POLITICIAN', 'O'],
  ['DIPLOMAT', 'D'],
  ['COMMANDER', 'C'],
  ['ANALYST', 'A'],
  ['JOURNALIST', 'J'],
]

/** What an event is, by the sort of deed: struck, talked, demonstrated, went. */
const EVENTS: Readonly<Record<string, string>> = {
  ASSAULT: '✷',
  COERCE: '!',
  CONSULT: '◌',
  AGREE: '=',
  COOPERATE: '=',
  AID: '+',
  PROTEST: '¶',
  RETREAT: '←',
  MOBILIZE: '→',
}

/** The letter of a person's role, or the sign of an event's type; empty where there is none. */
export function badgeOf({ __typename, roles = [], type }: Thing): string {
  if (__typename === 'Event') return EVENTS[type ?? ''] ?? ''
  return ROLES.find(([role]) => roles.includes(role))?.[1] ?? ''
}

/** A badge as an image that a canvas can draw; it asks nobody for anything. */
export function badgeImage(badge: string, colour: Colour): string {
  const text = `<text x="10" y="15" text-anchor="middle" font-family="sans-serif" font-size="14" font-weight="700" fill="${colour}">${badge}</text>`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20" viewBox="0 0 20 20">${text}</svg>`
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`
}
