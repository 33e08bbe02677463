import { FIRST_DAY } from '../../domain/withinDays'

/** A property of an event's on the day of a view: as it is now, where that is older; else of a list that holds a text for each day in `dateDays`. */
function onDay(now: string, list: string, of: string): string {
  return `CASE WHEN ${of}.datedSince <= $asOf THEN coalesce(${of}.${now}, '') ELSE coalesce(last(${of}.${list}[0..size([_day IN coalesce(${of}.dateDays, []) WHERE _day <= $asOf])]), '') END`
}

/** When an event happened, as far as known on the day of a view; an empty text where it was not. */
export function dateOnDay(event: string): string {
  return onDay('when', 'dates', event)
}

/** The first or last day on which it can have happened, as far as known on the day of a view; else null. */
export function endOnDay(end: 'earliest' | 'latest', event: string): string {
  const text = onDay(end, `${end}s`, event)
  return `CASE WHEN ${text} = '' THEN null ELSE ${text} END`
}

/** The day before which it cannot have happened, as far as known on the day of a view; null where nothing was. */
export function notBeforeOnDay(event: string): string {
  const [earliest, latest] = [endOnDay('earliest', event), endOnDay('latest', event)]
  return `CASE WHEN ${event}.datedSince <= $asOf THEN ${event}.notBefore WHEN ${latest} IS NULL THEN ${earliest} ELSE coalesce(${earliest}, '${FIRST_DAY}') END`
}
