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

/** "says the article", "Zabihullah Mujahid denies": how somebody puts a claim. */
export function speakerInWords({ speaker, document }: Claim): string {
  if (speaker.kind === 'DOCUMENT') return `the article itself (${document.title ?? 'untitled'})`
  const capacity = speaker.capacity === null ? undefined : CAPACITIES[speaker.capacity]
  const body = speaker.speaksFor
  if (body === null || capacity === undefined || body.name === speaker.label) return speaker.label
  return `${speaker.label}, ${capacity} ${body.name}`
}

const CAPACITIES: Readonly<Record<string, string>> = {
  OFFICIAL: 'speaking for',
  INSIDER: 'from inside',
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
