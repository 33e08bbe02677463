import { FIRST_DAY } from '../../domain/withinDays'

/** A list of an event's that holds a text for each day in `dateDays`, on the day of a view: empty where nothing was known. */
function onDay(list: string, of: string): string {
  return `coalesce(last([_step IN range(0, size(coalesce(${of}.dateDays, [])) - 1) WHERE ${of}.dateDays[_step] <= $asOf | ${of}.${list}[_step]]), '')`
}

/** When an event happened, as far as known on the day of a view; an empty text where it was not. */
export function dateOnDay(event: string): string {
  return onDay('dates', event)
}

/** The first or last day on which it can have happened, as far as known on the day of a view; else null. */
export function endOnDay(end: 'earliests' | 'latests', event: string): string {
  const text = onDay(end, event)
  return `CASE WHEN ${text} = '' THEN null ELSE ${text} END`
}

/** The day before which it cannot have happened, as far as known on the day of a view; null where nothing was. */
export function notBeforeOnDay(event: string): string {
  const [earliest, latest] = [endOnDay('earliests', event), endOnDay('latests', event)]
  return `CASE WHEN ${latest} IS NULL THEN ${earliest} ELSE coalesce(${earliest}, '${FIRST_DAY}') END`
}
