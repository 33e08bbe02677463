import type { Backing } from './standing'

/**
 * A denial of what a proposition rests on, as it bears on that proposition for one event: from the day on which somebody is known to say it
 * of this event, since nothing denies what nobody said. Null while nobody does.
 */
export function undercutOf(denial: Backing, event: string, own: readonly Backing[]): Backing | null {
  const days = own.filter(({ events }) => events.includes(event)).map(({ knownFrom }) => knownFrom)
  const [said] = days.sort()
  if (said === undefined) return null
  const knownFrom = said > denial.knownFrom ? said : denial.knownFrom
  return { ...denial, link: 'UNDERCUTS', events: [event], knownFrom }
}
