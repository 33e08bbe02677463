/** Months as numbers, so that a timeline can reckon with them. */
export function monthIndex(date: string): number {
  const [year = '0', month = '1'] = date.split('-')
  return Number(year) * 12 + Number(month) - 1
}

/** The first day of a month. */
function firstOfMonth(index: number): string {
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}-01`
}

/** The last day of a month. */
export function lastOfMonth(index: number): string {
  const next = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0))
  return next.toISOString().slice(0, 10)
}

/** A period as the months that it touches. */
export interface Months {
  readonly from: number
  readonly to: number
}

export function periodOf({ from, to }: Months): { readonly from: string; readonly to: string } {
  const [first, last] = from <= to ? [from, to] : [to, from]
  return { from: firstOfMonth(first), to: lastOfMonth(last) }
}

/** The months from the first to the last of these days, a month of room on each side. */
export function span(days: readonly string[]): Months | null {
  if (days.length === 0) return null
  const indexes = days.map(monthIndex)
  return { from: Math.min(...indexes) - 1, to: Math.max(...indexes) + 1 }
}
