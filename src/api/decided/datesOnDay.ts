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
