import { NEGATIONS } from './negations'
import { proposition } from './proposition'
import { propositionText } from './propositionText'
import { READINGS } from './readings'

/** What is held against a proposition, in words: "ISKP poses no threat to the Taliban"; `says` as in `propositionText`. */
export function denialText(key: string, nameOf: (id: string) => string, says: string | null): string {
  const { kind, predicate, edge, ends } = proposition(key)
  const type = edge?.type ?? predicate
  if (type !== null) {
    const subject = edge?.from ?? ends.find(({ slot }) => slot === 'SUBJECT')?.id
    const object = edge?.to ?? ends.find(({ slot }) => slot === 'OBJECT')?.id
    const denied =
      subject === undefined
        ? `nobody ${READINGS.get(type)?.forwards ?? ''}`
        : `${nameOf(subject)} ${NEGATIONS[type]}`
    return object === undefined ? denied : `${denied} ${nameOf(object)}`
  }
  const name = (index: number) => nameOf(ends[index]?.id ?? '')
  if (kind === 'EVENT') return `${name(0)} did not happen`
  if (kind === 'FATE') return `${name(1)} did not die in ${name(0)}`
  return `not so: ${propositionText(key, nameOf, says)}`
}
