import { idsOf } from '../claim'
import { isDeedOfEvent } from '../predicates'
import { key } from '../proposition'
import type { Act } from '../vocabulary'
import type { Setting, Stance, Stated } from './stance'

/** Who says what about whom: only named speakers speak, a spokesman as the body he speaks for, an insider for nobody. */
export function speech(claim: Stated, setting: Setting): Stance[] {
  const voice = voiceOf(claim)
  if (voice === null) return []
  const from = setting.canonical(voice)
  return aims(claim, from, setting)
    .map(({ type, to }) => ({ type, to: setting.canonical(to) }))
    .filter(({ to }) => to !== from)
    .map(({ type, to }) => ({ link: 'PERFORMS', key: key(type, from, to), counts: true }))
}

/** The entity whose word it is in the network; null when it is nobody's. */
export function voiceOf(claim: Pick<Stated, 'speaker' | 'capacity' | 'speaksFor'>): string | null {
  if (claim.speaker.kind !== 'NAMED' || claim.capacity === 'INSIDER') return null
  return claim.capacity === 'OFFICIAL' ? (claim.speaksFor ?? claim.speaker.entity) : claim.speaker.entity
}

interface Aim {
  readonly type: string
  readonly to: string
}

/** Edges to those whom the claim is about, and to those whom it addresses. */
const TO_SUBJECT: Partial<Record<Act, string>> = {
  ACCUSE: 'ACCUSED',
  CONDEMN: 'CONDEMNED',
  PRAISE: 'PRAISED',
}
const TO_ADDRESSEE: Partial<Record<Act, string>> = {
  WARN: 'WARNED',
  THREATEN: 'THREATENED',
  URGE: 'URGED',
  PLEDGE: 'PLEDGED_TO',
}

function aims(claim: Stated, from: string, setting: Setting): Aim[] {
  const about = TO_SUBJECT[claim.act]
  const addressed = TO_ADDRESSEE[claim.act]
  const actors = idsOf(claim.subjects).filter((id) => !setting.isEvent(id))
  return [
    ...(claim.act === 'CLAIM_RESPONSIBILITY' ? claim.events.map((to) => ({ type: 'CLAIMED', to })) : []),
    ...disowned(claim, from, setting).map((to) => ({ type: 'DENIED_RESPONSIBILITY', to })),
    ...(about === undefined ? [] : actors.map((to) => ({ type: about, to }))),
    ...(addressed === undefined ? [] : idsOf(claim.addressees).map((to) => ({ type: addressed, to }))),
  ]
}

/** Events that the speaker's own side says it did not do, or is not to blame for. */
function disowned(claim: Stated, from: string, setting: Setting): string[] {
  const isOwn = idsOf(claim.subjects).some((subject) => setting.canonical(subject) === from)
  if (claim.polarity !== 'DENIED' || claim.predicate === null || !isOwn) return []
  if (claim.predicate === 'RESPONSIBLE_FOR') return idsOf(claim.objects)
  return isDeedOfEvent(claim.predicate) && claim.objects.length === 0 ? [...claim.events] : []
}
