import type { About } from './network'

/** What stands at the head of every file. */
const NOTE = 'Edges are what documents claim, not findings; each carries its claims.'

/** What a file says of itself, as a table of words. */
export function aboutOf({ title, asked, filters, asOf, isCut, notes }: About): Record<string, unknown> {
  return { ...asked, title, filters, asOf, isCut, note: NOTE, notes }
}

/** The same as one text, for formats that have a place for one. */
export function aboutText({ title, filters, asOf, notes }: About): string {
  return [`${title}${asOf === null ? '' : `, as of ${asOf}`}.`, filters, ...notes, NOTE].join(' ')
}
