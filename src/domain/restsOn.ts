import { happens } from './predicates'
import { key, proposition } from './proposition'

/**
 * The propositions whose denial undercuts this one as far as it rests on the event: that it happened, who did it,
 * and for a killing whether the person died. What an event hit or where it was leaves who attacked whom undenied.
 */
export function restsOn(text: string, event: string): string[] {
  const { kind, predicate, ends } = proposition(text)
  if (kind === 'PERPETRATOR' || kind === 'HIT' || kind === 'PLACE') return [key('EVENT', event)]
  if (kind !== 'RELATION' || predicate === null) return []
  if (!happens(predicate) && predicate !== 'TARGETED') return []
  const subject = ends.find((end) => end.slot === 'SUBJECT')
  const person = ends.find((end) => end.slot === 'OBJECT')
  return [
    key('EVENT', event),
    ...(subject === undefined ? [] : [key('PERPETRATOR', event, subject.id)]),
    ...(predicate === 'KILLED' && person !== undefined ? [key('FATE', event, person.id)] : []),
  ]
}
