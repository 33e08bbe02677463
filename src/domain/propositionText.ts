import { proposition } from './proposition'
import { READINGS } from './readings'

/** A proposition in words: "ISKP attacked the Longan Hotel"; `says` is the sentence of the claim that a STATEMENT is about. */
export function propositionText(key: string, nameOf: (id: string) => string, says: string | null): string {
  const { kind, predicate, edge, ends } = proposition(key)
  const name = (index: number) => nameOf(ends[index]?.id ?? '')
  switch (kind) {
    case 'STATEMENT':
      return says ?? key
    case 'EVENT':
      return `${name(0)} happened`
    case 'DATE':
      return `when ${name(0)} happened`
    case 'FATE':
      return `${name(1)} died in ${name(0)}`
    case 'QUANTITY':
      return quantity(key, nameOf)
    default: {
      const reading = READINGS.get(edge?.type ?? predicate ?? '')?.forwards ?? ''
      if (edge !== null) return `${nameOf(edge.from)} ${reading} ${nameOf(edge.to)}`
      const subject = ends.find((end) => end.slot === 'SUBJECT')
      const object = ends.find((end) => end.slot === 'OBJECT')
      return [
        subject ? nameOf(subject.id) : 'somebody',
        reading,
        ...(object ? [nameOf(object.id)] : []),
      ].join(' ')
    }
  }
}

function quantity(key: string, nameOf: (id: string) => string): string {
  const [, thing = '', quantity = '', who = '', place = '', period = ''] = key.split('|')
  const counted = who === '' ? '' : ` (${who.toLowerCase().replaceAll('_', ' ')})`
  const where = place === '' ? '' : ` in ${nameOf(place)}`
  return `how many ${quantity.toLowerCase()}${counted}: ${nameOf(thing)}${where}${period === '' ? '' : `, ${period}`}`
}
