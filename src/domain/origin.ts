import { fold } from './fold'
import type { Claim } from './claim'
import type { Basis } from './vocabulary'

/** By which rule a claim's origin was found, in the order of their precedence. */
type OriginRule = 'CURATOR' | 'BODY' | 'SPEAKER' | 'RELAY' | 'PUBLISHER' | 'DOCUMENT'

/** Where a claim comes from, however many documents repeat it. */
export interface Origin {
  readonly id: string
  /** The entity it is; null when it is known by words alone. */
  readonly entity: string | null
  readonly name: string | null
  readonly rule: OriginRule
}

export type Sourced = Pick<Claim, 'speaker' | 'capacity' | 'speaksFor' | 'via' | 'document' | 'origin'> & {
  readonly publisher: string | null
}

/**
 * The first rule that applies: the curator's word, the body officially spoken for, whoever speaks, a named speaker, the first relay, the
 * publisher. A ministry and its spokesman are one origin.
 */
export function originOf(claim: Sourced, canonical: (id: string) => string): Origin {
  const ofEntity = (entity: string, rule: OriginRule): Origin => {
    const id = canonical(entity)
    return { id: `origin-${id}`, entity: id, name: null, rule }
  }
  const { origin, speaker, speaksFor, document, publisher } = claim
  if (origin?.entity != null) return ofEntity(origin.entity, 'CURATOR')
  if (origin?.name != null) return byWords(origin.name, document, 'CURATOR')
  if (claim.capacity === 'OFFICIAL' && speaksFor !== null) return ofEntity(speaksFor, 'BODY')
  if (speaker.kind === 'NAMED') return ofEntity(speaker.entity, 'SPEAKER')
  const [relay] = claim.via
  if (relay !== undefined)
    return relay.id === null ? byWords(relay.text, document, 'RELAY') : ofEntity(relay.id, 'RELAY')
  if (publisher !== null) return ofEntity(publisher, 'PUBLISHER')
  return { id: `origin-document-${document}`, entity: null, name: null, rule: 'DOCUMENT' }
}

/** The same words in two documents need not mean the same. */
function byWords(name: string, document: string, rule: OriginRule): Origin {
  return { id: `origin-document-${document}-${fold(name).replaceAll(' ', '-')}`, entity: null, name, rule }
}

/** What a named speaker, relayed by nobody, must know a thing by for its word to be an origin of its own. */
export const FIRST_HAND = ['WITNESS', 'OWN_ACT', 'OWN_COUNT', 'RECORD'] as const satisfies Basis[]
