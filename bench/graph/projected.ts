import { consequences } from '../../src/domain/consequences/consequences'
import type { Setting } from '../../src/domain/consequences/stance'
import { eventDates, type EventDates } from '../../src/domain/eventDates'
import { parsePartialDate, type PartialDate } from '../../src/domain/partialDate'
import { proposition } from '../../src/domain/proposition'
import { propositionText } from '../../src/domain/propositionText'
import { relationId } from '../../src/domain/relationId'
import { restsOn } from '../../src/domain/restsOn'
import { standing, type Backing } from '../../src/domain/standing'
import type { Completion } from '../../src/domain/vocabulary'
import type { Stand } from '../../src/ingest/project/backings'
import { grouped } from '../../src/domain/grouped'
import { undercutOf } from '../../src/domain/undercut'
import { undercutLinks } from '../../src/ingest/project/undercuts'
import type { MadeClaim } from './claims'
import { originOfMade } from './originOfMade'
import type { OriginsTold } from './originsTold'
import type { PieceMaker } from './rows'

/** Everything that the claims of one group add up to, once all of them are known. */
export interface Consequences {
  readonly stands: ReadonlyMap<string, readonly Stand[]>
  readonly origins: readonly FoundOrigin[]
  knownOf(event: string): KnownOfEvent
}

/** The date of an event on which its claims agree, and since when it is known. */
export interface KnownOfEvent extends EventDates {
  readonly firstKnown: string | null
}

interface FoundOrigin {
  readonly claim: MadeClaim
  readonly id: string
  readonly entity: string | null
  readonly rule: string
}

/** By the same rules of the domain as the ingest's projection. */
export function consequencesOf(
  claims: readonly MadeClaim[],
  completions: ReadonlyMap<string, Completion | null>,
): Consequences {
  const setting: Setting = {
    canonical: (id) => id,
    completionOf: (id) => completions.get(id) ?? null,
    isEvent: (id) => completions.has(id),
  }
  const origins = claims.map(foundOrigin)
  const stances = claims.flatMap((made, index) =>
    consequences(made.claim, setting).map((stance) => ({
      ...stance,
      made,
      origin: origins[index]?.id ?? '',
    })),
  )
  const dates = datesOf(stances)
  const stands = stances.map(({ made, origin, ...stance }) => standOf(made, stance, origin, dates))
  const days = firstDays(claims)
  return {
    stands: grouped(stands, ({ key }) => key),
    origins,
    knownOf: (event) => ({ ...(dates.get(event) ?? eventDates([])), firstKnown: days.get(event) ?? null }),
  }
}

/** The day on which the first claim about each event was known. */
function firstDays(claims: readonly MadeClaim[]): Map<string, string> {
  const days = new Map<string, string>()
  for (const { claim, document } of claims) {
    for (const event of claim.events) {
      const day = days.get(event) ?? document.knownFrom
      days.set(event, day < document.knownFrom ? day : document.knownFrom)
    }
  }
  return days
}

function datesOf(
  stances: readonly { key: string; link: string; counts: boolean; made: MadeClaim }[],
): Map<string, EventDates> {
  const told = stances.filter(
    ({ key, link, counts }) => key.startsWith('DATE|') && link === 'AFFIRMS' && counts,
  )
  const byEvent = grouped(told, ({ key }) => key.slice('DATE|'.length))
  return new Map(
    [...byEvent].flatMap(([event, all]) => {
      const datings = all.flatMap(({ made }) => {
        const when = dateOf(made.claim.when)
        return when === null ? [] : [{ when, knownFrom: made.document.knownFrom, retiredFrom: null }]
      })
      return [[event, eventDates(datings)] as const]
    }),
  )
}

function standOf(
  { claim, document }: MadeClaim,
  { key, link, counts }: { key: string; link: Stand['link']; counts: boolean },
  origin: string,
  dates: ReadonlyMap<string, EventDates>,
): Stand {
  const [event, ...others] = claim.events
  const dated = event === undefined || others.length > 0 ? null : dateOf(dates.get(event)?.when ?? null)
  return {
    key,
    link,
    counts,
    says: claim.says,
    claim: claim.id,
    isPlain: link === 'PERFORMS' || (claim.certainty === 'CERTAIN' && claim.act !== 'ACCUSE'),
    events: claim.events,
    document: document.id,
    origin,
    knownFrom: document.knownFrom,
    retiredFrom: null,
    said: dateOf(claim.said),
    when: dateOf(claim.when) ?? dated,
  }
}

function foundOrigin(made: MadeClaim): FoundOrigin {
  const { id, entity, rule } = originOfMade(made)
  return { claim: made, id, entity, rule }
}

const dates = new Map<string, PartialDate>()

/** There are a few thousand different days, and each is read once. */
function dateOf(text: string | null): PartialDate | null {
  if (text === null) return null
  const known = dates.get(text) ?? parsePartialDate(text)
  dates.set(text, known)
  return known
}

/** The propositions with their edges, and the links of the claims to them. */
export function addPropositions(
  piece: PieceMaker,
  { stands }: Consequences,
  nameOf: (id: string) => string,
): void {
  for (const [key, claims] of stands) {
    const { kind, predicate, ends, edge } = proposition(key)
    const against = undercutsOf(key, claims, stands)
    const stood = standing([...claims.filter(({ counts }) => counts), ...against])
    if (stood === null) throw new Error(`No claim counts for or against ${key}.`)
    const says = claims[0]?.says ?? null
    piece.node(key, 'Proposition', {
      id: key,
      kind,
      predicate,
      text: propositionText(key, nameOf, says),
      ...stood,
    })
    for (const { slot, id } of ends) piece.relationship(key, 'ON', id, { slot })
    for (const { claim, link, counts } of claims) piece.relationship(claim, link, key, { counts })
    for (const { id, events } of undercutLinks(against)) piece.relationship(id, 'UNDERCUTS', key, { events })
    if (edge !== null) {
      const properties = { id: relationId(edge), proposition: key, ...stood }
      piece.relationship(edge.from, edge.type, edge.to, properties)
    }
  }
}

/** The denials of what a proposition rests on, for the events that lie beneath it. */
function undercutsOf(
  key: string,
  claims: readonly Stand[],
  stands: ReadonlyMap<string, readonly Stand[]>,
): Backing[] {
  const own = claims.filter(({ counts }) => counts)
  const events = new Set(own.flatMap((claim) => claim.events))
  return [...events].flatMap((event) =>
    restsOn(key, event).flatMap((ground) =>
      (stands.get(ground) ?? [])
        .filter(({ link, counts }) => link === 'DENIES' && counts)
        .flatMap((denial) => undercutOf(denial, event, own) ?? []),
    ),
  )
}

/** Where claims come from, each origin once. */
export function addOrigins(
  piece: PieceMaker,
  { origins }: Consequences,
  told: OriginsTold,
  nameOf: (id: string) => string,
): void {
  for (const { claim, id, entity, rule } of origins) {
    if (!piece.has(id)) {
      const name = entity === null ? claim.document.title : nameOf(entity)
      piece.keep(id, 'Origin', { id, name, ...told.independenceOf(id) })
      if (entity !== null) piece.relationship(id, 'STANDS_FOR', entity)
    }
    piece.relationship(claim.claim.id, 'ORIGINATES_FROM', id, { rule })
  }
}
