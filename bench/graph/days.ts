const DAY_MS = 86_400_000
const FIRST = Date.UTC(2015, 0, 1)

/** The days that the graph covers, as numbers from 0. */
export const DAYS = 3650

/** YYYY-MM-DD. */
export function dayText(day: number): string {
  return new Date(FIRST + day * DAY_MS).toISOString().slice(0, 10)
}
