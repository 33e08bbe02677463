import type { Asked, Period } from './asked'

/** By what the network was cut, in one sentence that says it of every filter, so that nobody takes what is left for all. */
export function filtersInWords({ subject, statuses, types, first }: Asked): string {
  const relations = [
    `Relations of the ${statuses.length === 1 ? 'status' : 'statuses'} ${statuses.join(', ')}`,
    types === null ? 'of every type' : `of the ${types.length === 1 ? 'type' : 'types'} ${types.join(', ')}`,
  ]
  if (subject.kind === 'PATHS') {
    const { maxHops, paths, throughEvents } = subject
    const events = throughEvents ? 'also by way of events' : 'not by way of events'
    return `${relations.join(', ')}; at most ${paths} paths of at most ${maxHops} hops, ${events}.`
  }
  const most = `${first} nodes at most`
  if (subject.kind === 'LIST') {
    const { relations: chosen } = subject
    const which =
      chosen.length === 0 ? 'Without relations' : `Relations chosen by their ids: ${chosen.length}`
    return `${which}; ${most}.`
  }
  const { minOrigins, period } = subject
  const origins =
    minOrigins < 2 ? 'on any number of origins' : `affirmed by ${minOrigins} distinct origins or more`
  return `${[...relations, origins].join(', ')}; ${period === null ? 'of any time' : `that may have occurred ${within(period)}`}; ${most}.`
}

/** "from 2021-08-01 until 2022-05-31". */
export function within({ from, to }: Period): string {
  return [from === null ? '' : `from ${from}`, to === null ? '' : `until ${to}`]
    .filter((side) => side !== '')
    .join(' ')
}
