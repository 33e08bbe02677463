import { z } from 'zod'
import { DISPUTE_SETTINGS } from '../../domain/disputes/settings'
import type { Surroundings, Tension } from '../../domain/disputes/surroundings'
import { grouped } from '../../domain/grouped'
import { relatives, type Belonging } from '../../domain/relatives'
import { EDGE_STATUSES } from '../../domain/vocabulary'

/** What every statement that reads who belongs to whom gives of it. */
export const BELONGING_COLUMNS = {
  part: z.string(),
  whole: z.string(),
  statusDays: z.array(z.string()),
  statuses: z.array(z.enum(EDGE_STATUSES)),
  periodDays: z.array(z.string()),
  periods: z.array(z.string()),
}
export const BELONGING = z.object(BELONGING_COLUMNS)

type Pair = readonly [one: string, other: string]

/** What a statement gathered around claims, under whatever ids things have. */
export interface Gathered {
  readonly belongings: readonly Belonging[]
  /** Places that lie in another. */
  readonly lies: readonly Pair[]
  readonly incidents: readonly string[]
  readonly different: readonly Pair[]
  readonly tensions: readonly Tension[]
  readonly nameOf: (id: string) => string
}

/** What the rules must know besides the claims, every id being the one that stands for its thing. */
export function surroundingsOf(gathered: Gathered, canonical: (id: string) => string): Surroundings {
  const { belongings, lies, incidents, different, tensions, nameOf } = gathered
  const standing = (pairs: readonly Pair[]): Pair[] =>
    pairs.map(([one, other]): Pair => [canonical(one), canonical(other)])
  const known = new Set(incidents)
  const apart = new Set(standing(different).map(([one, other]) => pair(one, other)))
  return {
    nameOf,
    relatives: relatives(
      belongings.map((each) => ({ ...each, part: canonical(each.part), whole: canonical(each.whole) })),
    ),
    isDifferent: (one, other) => apart.has(pair(one, other)),
    liesIn: reaches(standing(lies)),
    isIncident: (event) => known.has(event),
    tensions,
    settings: DISPUTE_SETTINGS,
  }
}

/** Whether one is the other, or leads to it through any number of links. */
function reaches(links: readonly Pair[]): (one: string, other: string) => boolean {
  const next = grouped(links, ([from]) => from)
  const leads = (one: string, other: string, seen: Set<string>): boolean => {
    if (one === other) return true
    if (seen.has(one)) return false
    seen.add(one)
    return (next.get(one) ?? []).some(([, to]) => leads(to, other, seen))
  }
  return (one, other) => leads(one, other, new Set())
}

function pair(one: string, other: string): string {
  return [one, other].sort().join(' ')
}
