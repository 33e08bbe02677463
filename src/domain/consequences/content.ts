import { idsOf, type Participant } from '../claim'
import { happens, isDeedOfEvent, MEANINGS } from '../predicates'
import { key } from '../proposition'
import type { Predicate } from '../vocabulary'
import { countsAsContent, LINK_BY_POLARITY, type Setting, type Stance, type Stated } from './stance'

/** The propositions of subject, predicate and object; a claim that fits none is about its own statement. */
export function content(claim: Stated, setting: Setting): Stance[] {
  const link = LINK_BY_POLARITY[claim.polarity]
  const counts = countsAsContent(claim)
  const keys = claim.predicate === null ? statement(claim, setting) : stated(claim, claim.predicate, setting)
  const all = keys.length > 0 ? keys : [key('STATEMENT', claim.id)]
  // A statement is affirmed as it stands, with all that it only intends or expects.
  return all.map((each) => ({ link, key: each, counts: counts || each.startsWith('STATEMENT|') }))
}

function statement(claim: Stated, setting: Setting): string[] {
  const [event] = claim.events
  const isAffirmed = claim.polarity === 'AFFIRMED'
  if (!isAffirmed && event !== undefined && claim.subjects.length === 0) {
    return claim.events.map((each) => key('EVENT', setting.canonical(each)))
  }
  if (!isAffirmed && claim.respondsTo !== null) return [key('STATEMENT', claim.respondsTo)]
  const dates =
    isAffirmed && claim.events.length === 1 && event !== undefined
      ? date(claim, setting.canonical(event))
      : []
  return [key('STATEMENT', claim.id), ...dates]
}

function stated(claim: Stated, predicate: Predicate, setting: Setting): string[] {
  const [first] = claim.events
  const event = first === undefined || claim.events.length > 1 ? null : setting.canonical(first)
  const ends = { subjects: things(claim.subjects, setting), objects: things(claim.objects, setting) }
  if (predicate === 'CLAIMED') return claimed(claim, ends, setting)
  if (event === null) return between(claim, predicate, ends)
  if (!happens(predicate)) return between(claim, predicate, ends)
  const isFoiled = first !== undefined && setting.completionOf(first) === 'FOILED'
  const shown = isDeedOfEvent(predicate) && isFoiled ? 'TARGETED' : predicate
  if (claim.polarity !== 'AFFIRMED') {
    return isDeedOfEvent(predicate) ? slot(claim, event, shown, ends) : between(claim, predicate, ends)
  }
  const occurred = [key('EVENT', event), ...date(claim, event)]
  const pairs = between(claim, shown, ends)
  return isDeedOfEvent(predicate)
    ? [...deed(claim, event, ends, isFoiled, setting), ...pairs, ...occurred]
    : [...pairs, ...occurred]
}

interface Ends {
  readonly subjects: readonly string[]
  readonly objects: readonly string[]
}

/** Who did the event, what it hit, whose fate it was, where it was. */
function deed(claim: Stated, event: string, ends: Ends, isFoiled: boolean, setting: Setting): string[] {
  const hit = isFoiled ? [] : ends.objects
  return [
    ...ends.subjects.map((subject) => key('PERPETRATOR', event, subject)),
    ...hit.map((object) => key('HIT', event, object)),
    ...(claim.predicate === 'KILLED' ? hit.map((person) => key('FATE', event, person)) : []),
    ...(claim.place === null ? [] : [key('LOCATED_IN', event, setting.canonical(claim.place))]),
  ]
}

/** A denial, or a doubt, about an event touches the one slot that it names; naming both ends, their relation alone. */
function slot(claim: Stated, event: string, shown: Predicate, ends: Ends): string[] {
  if (claim.subjects.length > 0 && claim.objects.length > 0) return between(claim, shown, ends)
  if (claim.subjects.length > 0) return ends.subjects.map((subject) => key('PERPETRATOR', event, subject))
  const head = claim.predicate === 'KILLED' ? 'FATE' : 'HIT'
  if (claim.objects.length > 0) return ends.objects.map((object) => key(head, event, object))
  return [key('EVENT', event)]
}

/** One per subject and object; none when an end is only words, so that different words never become one proposition. */
function between(claim: Stated, predicate: Predicate, ends: Ends): string[] {
  if (MEANINGS[predicate].range === null) return ends.subjects.map((subject) => key(predicate, subject))
  if (claim.objects.length > 0) {
    const pairs = ends.subjects.flatMap((subject) => ends.objects.map((object) => [subject, object] as const))
    return pairs.filter(([one, other]) => one !== other).map(([one, other]) => key(predicate, one, other))
  }
  const isToldByEvent = claim.events.length === 1 && isDeedOfEvent(predicate)
  return isToldByEvent ? [] : ends.subjects.map((subject) => key(predicate, subject))
}

function claimed(claim: Stated, ends: Ends, setting: Setting): string[] {
  const events = ends.objects.length > 0 ? ends.objects : claim.events.map(setting.canonical)
  if (claim.subjects.length === 0) return events.map((event) => key('CLAIMED', '', event))
  return ends.subjects.flatMap((subject) => events.map((event) => key('CLAIMED', subject, event)))
}

function date(claim: Stated, event: string): string[] {
  return claim.when === null ? [] : [key('DATE', event)]
}

function things(participants: readonly Participant[], setting: Setting): string[] {
  return [...new Set(idsOf(participants).map(setting.canonical))]
}
