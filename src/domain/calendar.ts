/** Days between two days YYYY-MM-DD; negative when the second comes first. */
export function daysBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / MILLISECONDS_PER_DAY
}

/** Two digits: how long the month is, in that year. */
export function lastDayOfMonth(year: string, month: string): string {
  const date = new Date(0)
  date.setUTCFullYear(Number(year), Number(month), 0)
  return String(date.getUTCDate()).padStart(2, '0')
}

const MILLISECONDS_PER_DAY = 24 * 60 * 60 * 1000
