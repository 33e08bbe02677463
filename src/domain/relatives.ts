import { parsePartialDate } from './partialDate'
import type { EdgeStatus } from './vocabulary'
import type { WithinDays } from './withinDays'

/** That the one belongs to the other by BRANCH_OF, PART_OF or MEMBER_OF, as it changed with what became known. */
export interface Belonging {
  readonly part: string
  readonly whole: string
  /** From `statusDays[i]` on, `statuses[i]`. */
  readonly statusDays: readonly string[]
  readonly statuses: readonly EdgeStatus[]
  /** From `periodDays[i]` on it is said to hold in `periods[i]`, EDTF; an empty text where nothing limits it. */
  readonly periodDays: readonly string[]
  readonly periods: readonly string[]
}

/** By what was known on a day, of something that happened within these days; null: nobody knows when. */
export interface Moment {
  readonly day: string
  readonly happened: WithinDays | null
}

/** Whether a proposition's key says that one actor belongs to another. */
export function isBelonging(key: string): boolean {
  return /^(BRANCH_OF|PART_OF|MEMBER_OF)\|/.test(key)
}

export interface Relatives {
  /**
   * Whether two actors are one, or one belonged to the other through any number of steps. Two branches of one parent are
   * not related: they may well be rivals.
   */
  readonly areRelated: (one: string, other: string, moment: Moment) => boolean
  /** The days on which it turns what any of these belongs to. */
  readonly turnsOf: (ids: readonly string[]) => string[]
}

export function relatives(belongings: readonly Belonging[]): Relatives {
  const above = new Map<string, Belonging[]>()
  for (const each of belongings) above.set(each.part, [...(above.get(each.part) ?? []), each])
  const climb = (id: string, isStep: (belonging: Belonging) => boolean, seen = new Set<string>()) => {
    if (!seen.has(id)) {
      seen.add(id)
      for (const each of above.get(id) ?? []) if (isStep(each)) climb(each.whole, isStep, seen)
    }
    return seen
  }
  return {
    areRelated: (one, other, moment) => {
      const isStep = (each: Belonging) => holds(each, moment)
      return climb(one, isStep).has(other) || climb(other, isStep).has(one)
    },
    turnsOf: (ids) => {
      const reached = new Set(ids.flatMap((id) => [...climb(id, () => true)]))
      const steps = [...reached].flatMap((id) => above.get(id) ?? [])
      return [
        ...new Set(steps.flatMap(({ statusDays, periodDays }) => [...statusDays, ...periodDays])),
      ].sort()
    },
  }
}

function holds({ statusDays, statuses, periodDays, periods }: Belonging, { day, happened }: Moment): boolean {
  const status = stepOn(statusDays, statuses, day)
  if (status === undefined || status === 'DENIED' || status === 'OPEN') return false
  const period = stepOn(periodDays, periods, day) ?? ''
  if (period === '' || happened === null) return true
  const { earliest, latest } = parsePartialDate(period)
  return (
    (latest === null || happened.notBefore <= latest) && (earliest === null || earliest <= happened.notAfter)
  )
}

function stepOn<T>(days: readonly string[], steps: readonly T[], day: string): T | undefined {
  return steps[days.filter((each) => each <= day).length - 1]
}
