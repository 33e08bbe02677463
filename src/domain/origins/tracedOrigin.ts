import { originOf, type Origin, type Sourced } from '../origin'
import { rootOf, type Copy } from './copies'

/** A claim's origin, the copies that were followed to it, and why it is that one: a sentence. */
export interface TracedOrigin extends Omit<Origin, 'rule'> {
  readonly rule: Origin['rule'] | 'COPY'
  readonly why: string
}

/** What else must be known: which documents copy others, who published them, and which ids stand for one thing. */
export interface Sources {
  readonly copies: ReadonlyMap<string, Copy>
  readonly publisherOf: (document: string) => string | null
  readonly canonical: (id: string) => string
}

/** The origin by `originOf`, as it would be in the document from which this one has its text. */
export function tracedOrigin(claim: Sourced, { copies, publisherOf, canonical }: Sources): TracedOrigin {
  const { root, steps } = rootOf(claim.document, copies)
  const publisher = steps.length === 0 ? claim.publisher : publisherOf(root)
  const origin = originOf({ ...claim, document: root, publisher }, canonical)
  const isOfDocument = origin.rule === 'PUBLISHER' || origin.rule === 'DOCUMENT'
  if (!isOfDocument || steps.length === 0) {
    return {
      ...origin,
      why: origin.rule === 'CURATOR' ? (claim.origin?.why ?? WHY.CURATOR) : WHY[origin.rule],
    }
  }
  const why = steps.map((step) => `${step.document} has its text from ${step.of}: ${step.why}`).join(' ')
  return { ...origin, rule: 'COPY', why }
}

const WHY: Record<Origin['rule'], string> = {
  CURATOR: 'A curator says so.',
  SPEAKER: 'The speaker is named.',
  BODY: 'It is said officially for this body.',
  RELAY: 'All that comes through the first relay without a named speaker is that relay’s.',
  PUBLISHER: 'The document says it in its own voice, and this is its publisher.',
  DOCUMENT: 'The document says it in its own voice, and its publisher is not known.',
}
