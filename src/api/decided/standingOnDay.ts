import { z } from 'zod'
import { LINKS } from '../../domain/consequences/stance'
import { standing as standingBy, type Backing, type Standing } from '../../domain/standing'
import { undercutOf } from '../../domain/undercut'
import { fieldText } from '../../graph/field'
import { BACKING_COLUMNS, backingOf } from '../../graph/read/backing'
import type { Expression } from '../../plan/meaning'
import { asRow } from '../../plan/write/object'
import { DAY_OR_LAST } from './claimFacts'

/** The status on the day of the argument: a step of the thing's own, no claim is visited. */
export const STATUS_ON = fieldText('status-on')

/** The status on the day of a view. */
export const STATUS_ON_DAY = STATUS_ON.replaceAll('$day', '$asOf')

/** The status on the day of the argument, in a view that knows nothing of later days. */
export const STATUS_ON_THE_EARLIER_DAY = STATUS_ON.replaceAll(
  '$day',
  '(CASE WHEN $day < $asOf THEN $day ELSE $asOf END)',
)

/** The day on which the status of the day of a view began. */
export const STATUS_SINCE_ON_DAY = fieldText('status-since-on')

/** An expression over `this` as one over `node`. */
export function ofNode(cypher: string): string {
  return cypher.replace(/(?<![\w.:$])this\b/g, 'node')
}

const BACKINGS = fieldText('backings-on')

/** That the claim of this variable stands on the day; without a view, by everything that is known. */
export function isLive(claim: string): string {
  return `${claim}.knownFrom <= ${DAY_OR_LAST} AND NOT EXISTS { MATCH (${claim})<-[:REVISES]-(_later:Claim) WHERE _later.knownFrom <= ${DAY_OR_LAST} }`
}

/** The claims that stand to `this`, a relation or a proposition, by these links, and count. */
function claimsBy(links: string, further = ''): string {
  return `MATCH (:Proposition {id: coalesce(this.proposition, this.id)})<-[_stands:${links}]-(_counted:Claim)${further} WHERE coalesce(_stands.counts, true) AND ${isLive('_counted')}`
}

const AFFIRMING = 'AFFIRMS|PERFORMS'
const OF_ORIGIN = '-[:ORIGINATES_FROM]->(_origin:Origin)'

/** Distinct origins of what affirms it that were established by the day of a view, or are. */
export const ESTABLISHED_ORIGINS = `COUNT { ${claimsBy(AFFIRMING, OF_ORIGIN)} WITH _origin WHERE _origin.establishedFrom <= ${DAY_OR_LAST} RETURN DISTINCT _origin }`

const SUPPORT_ON_DAY = fieldText('support-on')

/** A count on the day of a view: a step of the thing's own, as its status is. */
function countOnDay(list: string): string {
  return `coalesce(${SUPPORT_ON_DAY.replaceAll('LIST', list)}, 0)`
}

function dayOnDay(list: string): string {
  const day = SUPPORT_ON_DAY.replaceAll('LIST', list)
  return `CASE WHEN ${day} = '' THEN null ELSE ${day} END`
}

/** What the claims date on the day of a view; an empty text where none does, null where nothing was known yet. */
export const OCCURRED_ON_DAY = SUPPORT_ON_DAY.replaceAll('LIST', 'occurreds')

/** Distinct origins of what affirms it on the day of a view. */
export const ORIGINS_ON_DAY = countOnDay('originCounts')

/** Claims that affirm it on the day of a view. */
export const AFFIRMING_ON_DAY = countOnDay('affirmingCounts')

/** What is written as steps; of all else the claims are read. */
const STEPS: Partial<Record<keyof Standing, string>> = {
  affirming: AFFIRMING_ON_DAY,
  denying: countOnDay('denyingCounts'),
  undetermined: countOnDay('undeterminedCounts'),
  documents: countOnDay('documentCounts'),
  origins: ORIGINS_ON_DAY,
  firstSaid: dayOnDay('firstSaids'),
  lastSaid: dayOnDay('lastSaids'),
  occurred: dayOnDay('occurreds'),
}

/** A part of how something stands on the day of a view, by the claims that were known by then. */
export function standingOnDay(part: keyof Standing): NonNullable<Expression['onDay']> {
  const step = STEPS[part]
  return step === undefined
    ? { cypher: BACKINGS, finish: (rows) => standingFrom(asRow(rows))?.[part] ?? null }
    : { cypher: step }
}

const row = z.object({
  ...BACKING_COLUMNS,
  link: z.enum([...LINKS, 'UNDERCUTS']),
  undercuts: z.array(z.string()),
})

/** Worked out once for all fields that are read from the same rows. */
const standings = new WeakMap<readonly unknown[], { readonly standing: Standing | null }>()

/** How something stands by the rows of `cypher/fields/backings-on.cypher`; null without any. */
export function standingFrom(rows: readonly unknown[]): Standing | null {
  const known = standings.get(rows) ?? { standing: standingBy(backingsOf(rows)) }
  standings.set(rows, known)
  return known.standing
}

/** Every event of these rows is named by the id that stands for it. */
function backingsOf(rows: readonly unknown[]): Backing[] {
  const found = rows.map((each) => row.parse(each))
  const made = found.map((each) => ({ ...each, backing: backingOf(each, each.link, (id) => id) }))
  const own = made.filter(({ link }) => link !== 'UNDERCUTS').map(({ backing }) => backing)
  const undercuts = made
    .filter(({ link }) => link === 'UNDERCUTS')
    .flatMap(({ backing, undercuts: events }) =>
      events.flatMap((event) => undercutOf(backing, event, own) ?? []),
    )
  return [...own, ...undercuts]
}
