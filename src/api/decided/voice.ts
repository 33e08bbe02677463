import type { KnownClaim } from '../../domain/knownClaim'
import { speakerKey, type Speaking } from '../../domain/speakerKey'
import type { Evidence } from './claimFacts'

/** Who speaks, each once; things of the graph are their ids. */
export function voicesOf(claims: readonly KnownClaim[], evidence: Evidence) {
  return [...new Map(claims.map((claim) => [speakerKey(claim), voiceOf(claim, evidence)])).values()]
}

/** One who speaks, as the API shows it. */
export function voiceOf(speaking: Speaking, { surroundings, titleOf }: Evidence) {
  const { speaker, capacity, speaksFor, document } = speaking
  const own = {
    NAMED: speaker.kind === 'NAMED' ? surroundings.nameOf(speaker.entity) : null,
    UNNAMED: speaker.kind === 'UNNAMED' ? speaker.label : null,
    DOCUMENT: titleOf(document),
    UNKNOWN: null,
  }[speaker.kind]
  return {
    kind: speaker.kind,
    label: own ?? (speaker.kind === 'DOCUMENT' ? 'the document' : 'somebody, not said who'),
    entity: speaker.kind === 'NAMED' ? speaker.entity : null,
    role: speaker.kind === 'UNNAMED' ? speaker.role : null,
    capacity,
    speaksFor,
    document,
  }
}
