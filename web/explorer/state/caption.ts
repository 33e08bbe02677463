import type { Place } from './place'
import { dayInWords } from '../words/days'
import { STATUS_NAMES } from '../words/statuses'

/** What a picture shows and as of when, for the file that it becomes. */
export function captionOf(
  title: string,
  { asOf, period, statuses }: Pick<Place, 'asOf' | 'period' | 'statuses'>,
): string {
  return [
    title,
    asOf === null ? 'everything known here' : `as of ${dayInWords(asOf)}`,
    period === null ? null : `${dayInWords(period.from)} to ${dayInWords(period.to)}`,
    statuses.map((status) => STATUS_NAMES[status].toLowerCase()).join(', '),
    'claims, not findings',
  ]
    .filter((part) => part !== null && part !== '')
    .join(' · ')
}
