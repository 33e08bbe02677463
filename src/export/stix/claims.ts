import { aboutText } from '../about'
import type { About, NetworkClaim, NetworkDocument, NetworkEdge, Stance } from '../network'
import { withoutNulls } from '../json'
import { moment } from './ids'
import { extended, header } from './preamble'
import { relationshipId } from './relationship'

/** No claim says how strongly, so the ends of STIX's scale are never used. */
const OPINIONS: Readonly<Record<Exclude<Stance, 'PERFORMS'>, string>> = {
  AFFIRMS: 'agree',
  DENIES: 'disagree',
  UNDERCUTS: 'disagree',
  LEAVES_OPEN: 'neutral',
}

export interface Identified {
  readonly id: string
  readonly [property: string]: unknown
}

/** A claim about a relation: the speaker's opinion on it, or, where saying it is the relation (A accuses B), a note of what was said. */
export function opinionOrNote(claim: NetworkClaim, edge: NetworkEdge): Identified {
  const { stance, says, speaker } = claim
  const name = `${claim.id} ${stance} ${edge.id}`
  const object_refs = [relationshipId(edge)]
  const authors = [speaker]
  const about = saidOf(claim)
  if (stance === 'PERFORMS') {
    return { ...header('note', name, ...days(claim)), content: says, authors, object_refs, ...about }
  }
  const opinion = OPINIONS[stance]
  return {
    ...header('opinion', name, ...days(claim)),
    explanation: says,
    opinion,
    authors,
    object_refs,
    ...about,
  }
}

function days({ knownFrom, takenBackFrom }: NetworkClaim): [created: string, modified: string] {
  return [knownFrom, takenBackFrom ?? knownFrom]
}

/** What a speaker took back is revoked. */
function saidOf(claim: NetworkClaim): object {
  const { id, act, stance, certainty, said, when, takenBackFrom, document, evidence } = claim
  const { capacity, speaksFor, via, origin } = claim
  return {
    ...(takenBackFrom === null ? {} : { revoked: true }),
    external_references: evidence.map(({ start, end, quote }) => ({
      source_name: document.title ?? document.id,
      external_id: document.id,
      description: `characters ${start} to ${end}${quote === null ? '' : `: “${quote}”`}`,
    })),
    ...extended({
      claimgraph_id: id,
      act,
      stance,
      certainty,
      capacity,
      speaks_for: speaksFor?.name ?? null,
      via: via.length === 0 ? null : via.map(({ name }) => name),
      origin: origin?.name ?? null,
      said,
      when,
      document: document.id,
      evidence: evidence.map(({ start, end, sha256 }) => ({ start, end, sha256 })),
    }),
  }
}

/**
 * A document with the opinions and notes of this export that stand in it; published counts from the day it was known. Its id follows from
 * what stands in it, since an object of the same id must not hold more in another export.
 */
export function report(document: NetworkDocument, claims: readonly string[]): Identified {
  const { id, title, publisher, language, published, knownFrom, sha256 } = document
  const common = header('report', [id, ...claims].join(' '), knownFrom)
  const rest = withoutNulls({
    name: title ?? id,
    description: publisher === null ? null : `Published by ${publisher}.`,
    lang: language,
    published: moment(knownFrom),
    object_refs: claims,
    ...extended({ claimgraph_id: id, published, sha256 }),
  })
  return { ...common, ...rest }
}

/** What the export is: its title, day, filters and notes, and all objects in it. Like that of a report its id follows from that. */
export function grouping(about: About, objects: readonly string[]): object {
  const description = aboutText(about)
  return {
    ...header('grouping', [description, ...objects].join(' ')),
    name: about.title,
    description,
    context: 'unspecified',
    object_refs: objects,
  }
}
