import type { Claim, Edge, Thing } from '../answers/answers'
import { dayInWords } from './days'

interface Sentence {
  readonly from: { readonly name: string }
  readonly label: string
  readonly to: { readonly name: string }
}

/** "Islamic State – Khorasan Province attacked Hazaras". */
export function sentenceOf({ from, label, to }: Sentence): string {
  return `${from.name} ${label} ${to.name}`
}

/** "3 claims affirm it, 1 denies it". */
export function claimsInWords(affirming: number, denying: number, open: number): string {
  const parts = [
    affirming > 0 ? `${count(affirming, 'claim')} ${affirming === 1 ? 'affirms' : 'affirm'} it` : null,
    denying > 0 ? `${denying} ${denying === 1 ? 'denies' : 'deny'} it` : null,
    open > 0 ? `${open} ${open === 1 ? 'leaves' : 'leave'} it open` : null,
  ]
  return parts.filter((part) => part !== null).join(', ') || 'no claim that counts'
}

/** "2 origins, independence not established". */
export function originsInWords({ origins, originsIndependent }: Edge['support']): string {
  if (origins === 0) return 'no origin affirms it'
  if (origins === 1) return 'a single origin'
  if (originsIndependent === 0) return `${origins} origins, independence not established`
  return `${origins} origins, ${originsIndependent} of them known to be independent`
}

/** "the article itself", "Zabihullah Mujahid, speaking for Taliban": who says a claim. */
export function speakerInWords({ speaker }: Pick<Claim, 'speaker'>): string {
  const { kind, label, capacity, speaksFor } = speaker
  if (kind === 'DOCUMENT') return 'the article itself'
  const body = speaksFor !== null && speaksFor.name !== label ? speaksFor : null
  const words = capacityInWords(capacity, body !== null)
  if (words === null) return label
  return body === null ? `${label}, ${words}` : `${label}, ${words} ${body.name}`
}

/** In what capacity somebody speaks, ready for the name of the body where there is one; null where there is nothing to say. */
export function capacityInWords(capacity: string | null, hasBody: boolean): string | null {
  if (capacity === 'OWN') return 'in their own name'
  return capacity === null || !hasBody ? null : (CAPACITIES[capacity] ?? null)
}

const CAPACITIES: Readonly<Record<string, string>> = {
  OFFICIAL: 'speaking for',
  INSIDER: 'from inside',
}

/** What somebody who is not named is said to be: "an official, not named"; null where that is not said. */
export function roleInWords(role: string | null): string | null {
  return role === null || role === 'OTHER' ? null : `${role.toLowerCase()}, not named`
}

/** ", says the article", ", say the article and Ahmad Saidi", "…, and 2 more": whose word an edge is. */
export function saidBy(affirming: readonly Pick<Claim, 'speaker' | 'document'>[]): string {
  const articles = new Set(
    affirming.filter(({ speaker }) => speaker.kind === 'DOCUMENT').map(({ document }) => document.id),
  )
  const people = affirming.filter(({ speaker }) => speaker.kind !== 'DOCUMENT')
  const names = [
    ...(articles.size === 0 ? [] : [articles.size === 1 ? 'the article' : `${articles.size} articles`]),
    ...new Set(people.map(({ speaker }) => speaker.label)),
  ]
  const [only, second, ...more] = names
  if (only === undefined) return ''
  if (second === undefined) return `, ${articles.size > 1 ? 'say' : 'says'} ${only}`
  if (more.length === 0) return `, say ${only} and ${second}`
  return `, say ${only}, ${second} and ${more.length} more`
}

const ACTS: Readonly<Record<string, string>> = {
  ASSERT: 'says',
  CLAIM_RESPONSIBILITY: 'claims responsibility',
  DENY: 'denies',
  ACCUSE: 'accuses',
  CONDEMN: 'condemns',
  WARN: 'warns',
  THREATEN: 'threatens',
  PLEDGE: 'pledges',
  URGE: 'urges',
  PRAISE: 'praises',
  WITHHOLD: 'does not say',
}

export function actInWords(act: string): string {
  return ACTS[act] ?? act.toLowerCase().replaceAll('_', ' ')
}

/** "published on 24 September 2021", or since when it counts as known. */
export function documentDay({ published, knownFrom }: Claim['document']): string {
  return published === null ? `undated; known since ${dayInWords(knownFrom)}` : dayInWords(published)
}

/** "1 claim", "2 claims". */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`
}

/** A name in two lines at most, for a label in the picture. */
export function shortName({ name }: Pick<Thing, 'name'>): string {
  const plain = name.replace(/\s*\([^)]*\)\s*$/, '')
  return plain.length <= MOST_IN_LABEL ? plain : `${plain.slice(0, MOST_IN_LABEL - 1).trimEnd()}…`
}

const MOST_IN_LABEL = 48
