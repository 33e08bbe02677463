import type { EdgeStatus } from '../answers/answers'

export const STATUSES: readonly EdgeStatus[] = ['AFFIRMED', 'ALLEGED', 'DISPUTED', 'DENIED', 'OPEN']

export const STATUS_NAMES: Readonly<Record<EdgeStatus, string>> = {
  AFFIRMED: 'Affirmed',
  ALLEGED: 'Alleged',
  DISPUTED: 'Disputed',
  DENIED: 'Denied',
  OPEN: 'Left open',
}

/** What a status means, as the service decides it. */
export const STATUS_MEANINGS: Readonly<Record<EdgeStatus, string>> = {
  AFFIRMED: 'somebody says it plainly, and nobody here denies it',
  ALLEGED: 'said only as an accusation, or with less than certainty',
  DISPUTED: 'said by some and denied by others',
  DENIED: 'only denied',
  OPEN: 'only left open',
}

/** "Disputed since 31 May 2022." */
export function statusSinceInWords(status: EdgeStatus, day: string): string {
  return `${STATUS_NAMES[status]} since ${day}.`
}
