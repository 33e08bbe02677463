import { spanOf } from './dateSpan'
import type { PartialDate } from './partialDate'
import { statusOf, tally, type Tally } from './status'
import { EDGE_STATUSES, type EdgeStatus } from './vocabulary'

/** One claim that counts for or against a proposition. UNDERCUTS: it denies what the proposition rests on. */
export interface Backing {
  readonly claim: string
  readonly link: 'AFFIRMS' | 'DENIES' | 'LEAVES_OPEN' | 'PERFORMS' | 'UNDERCUTS'
  /** Said as certain and not as an accusation; a speech act that was performed always is. */
  readonly isPlain: boolean
  /** The events beneath; a denial without any bears on all of them. */
  readonly events: readonly string[]
  readonly document: string
  readonly origin: string
  /** The days between which it is live: known from, and taken back by a revision known from. */
  readonly knownFrom: string
  readonly retiredFrom: string | null
  readonly said: PartialDate | null
  readonly when: PartialDate | null
}

/** What stands behind a proposition, by the claims that are live on a day. */
interface Support {
  readonly affirming: number
  readonly denying: number
  readonly undetermined: number
  readonly documents: number
  readonly origins: number
  readonly firstSaid: string | null
  readonly lastSaid: string | null
  /** EDTF: what the affirming ones date. */
  readonly occurred: string | null
}

/** How a proposition, and the edge that it draws, stands; days are YYYY-MM-DD. */
export interface Standing extends Support {
  /** As of the last known day. */
  readonly status: EdgeStatus
  /** From `statusDays[i]` on, `statuses[i]`. */
  readonly statusDays: readonly string[]
  readonly statuses: readonly EdgeStatus[]
  readonly firstKnown: string
  /** From `supportDays[i]` on, so many; lists of one length, an empty text where no day is known. */
  readonly supportDays: readonly string[]
  readonly affirmingCounts: readonly number[]
  readonly denyingCounts: readonly number[]
  readonly undeterminedCounts: readonly number[]
  readonly documentCounts: readonly number[]
  readonly originCounts: readonly number[]
  readonly firstSaids: readonly string[]
  readonly lastSaids: readonly string[]
  readonly occurreds: readonly string[]
  readonly events: number
  readonly disputedEvents: number
}

/** The standing by the model's rules 4 to 6; null without any claim that counts. */
export function standing(backings: readonly Backing[]): Standing | null {
  const days = [...new Set(backings.flatMap(turningDays))].sort()
  const [firstKnown] = days
  const last = days.at(-1)
  if (firstKnown === undefined || last === undefined) return null
  const groups = groupedByEvent(backings)
  const steps = days.map((day) => ({ day, status: bestStatus(groups, day) }))
  const turns = steps.filter(({ status }, index) => status !== steps[index - 1]?.status)
  const supports = days
    .map((day) => ({ day, ...supportOf(liveOn(backings, day)) }))
    .filter((step, index, all) => !isSameSupport(step, all[index - 1]))
  const live = liveOn(backings, last)
  return {
    status: bestStatus(groups, last),
    statusDays: turns.map(({ day }) => day),
    statuses: turns.map(({ status }) => status),
    firstKnown,
    supportDays: supports.map(({ day }) => day),
    affirmingCounts: supports.map((support) => support.affirming),
    denyingCounts: supports.map(({ denying }) => denying),
    undeterminedCounts: supports.map(({ undetermined }) => undetermined),
    documentCounts: supports.map(({ documents }) => documents),
    originCounts: supports.map(({ origins }) => origins),
    firstSaids: supports.map(({ firstSaid }) => firstSaid ?? ''),
    lastSaids: supports.map(({ lastSaid }) => lastSaid ?? ''),
    occurreds: supports.map(({ occurred }) => occurred ?? ''),
    ...supportOf(live),
    events: groups.filter(({ event }) => event !== null).length,
    disputedEvents: groups.filter((group) => group.event !== null && groupStatus(group, last) === 'DISPUTED')
      .length,
  }
}

function supportOf(live: readonly Backing[]): Support {
  const affirming = live.filter(isAffirming)
  const said = live.map((backing) => backing.said ?? dayKnown(backing))
  return {
    affirming: distinct(affirming, 'claim'),
    denying: distinct(live.filter(isDenying), 'claim'),
    undetermined: distinct(
      live.filter(({ link }) => link === 'LEAVES_OPEN'),
      'claim',
    ),
    documents: distinct(affirming, 'document'),
    origins: distinct(affirming, 'origin'),
    firstSaid: said.map(({ earliest, latest }) => earliest ?? latest).reduce(lesser, null),
    lastSaid: said.map(({ earliest, latest }) => latest ?? earliest).reduce(greater, null),
    occurred: spanOf(affirming.flatMap(({ when }) => (when === null ? [] : [when])))?.text ?? null,
  }
}

const SUPPORT_PARTS = [
  'affirming',
  'denying',
  'undetermined',
  'documents',
  'origins',
  'firstSaid',
  'lastSaid',
  'occurred',
] as const

function isSameSupport(one: Support, other: Support | undefined): boolean {
  return other !== undefined && SUPPORT_PARTS.every((part) => one[part] === other[part])
}

function liveOn(backings: readonly Backing[], day: string): Backing[] {
  return backings.filter((backing) => isLive(backing, day))
}

interface Group {
  readonly event: string | null
  readonly backings: readonly Backing[]
}

/** One group per event and one for what is said without any; a denial that names no event stands in every group. */
function groupedByEvent(backings: readonly Backing[]): Group[] {
  const general = backings.filter(({ events }) => events.length === 0)
  const denials = general.filter(isDenying)
  const byEvent = new Map<string, Backing[]>()
  for (const backing of backings) {
    for (const event of backing.events) {
      const group = byEvent.get(event)
      if (group === undefined) byEvent.set(event, [...denials, backing])
      else group.push(backing)
    }
  }
  const groups = [...byEvent].map(([event, group]) => ({ event, backings: group }))
  return general.length > 0 ? [...groups, { event: null, backings: general }] : groups
}

function bestStatus(groups: readonly Group[], day: string): EdgeStatus {
  const statuses = new Set(groups.map((group) => groupStatus(group, day)))
  return EDGE_STATUSES.find((status) => statuses.has(status)) ?? 'OPEN'
}

/** Null while none of its claims is live, but for denials of everything. */
function groupStatus(group: Group, day: string): EdgeStatus | null {
  const live = liveOn(group.backings, day)
  return live.length === 0 ? null : statusOf(live.reduce(addTo, tally))
}

function addTo(counts: Tally, backing: Backing): Tally {
  if (isDenying(backing)) return { ...counts, denials: counts.denials + 1 }
  if (!isAffirming(backing)) return counts
  return backing.isPlain ? { ...counts, plain: counts.plain + 1 } : { ...counts, weak: counts.weak + 1 }
}

function isLive({ knownFrom, retiredFrom }: Backing, day: string): boolean {
  return knownFrom <= day && (retiredFrom === null || day < retiredFrom)
}

function isAffirming({ link }: Backing): boolean {
  return link === 'AFFIRMS' || link === 'PERFORMS'
}

function isDenying({ link }: Backing): boolean {
  return link === 'DENIES' || link === 'UNDERCUTS'
}

/** A word taken back before it was known never lived. */
function turningDays({ knownFrom, retiredFrom }: Backing): string[] {
  if (retiredFrom === null) return [knownFrom]
  return retiredFrom > knownFrom ? [knownFrom, retiredFrom] : []
}

function dayKnown({ knownFrom }: Backing): { earliest: string | null; latest: string | null } {
  return { earliest: knownFrom, latest: knownFrom }
}

function distinct(backings: readonly Backing[], part: 'claim' | 'document' | 'origin'): number {
  return new Set(backings.map((backing) => backing[part])).size
}

function lesser(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

function greater(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other
  return one > other ? one : other
}
