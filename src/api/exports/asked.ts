import { z } from 'zod'
import { parsePartialDate } from '../../domain/partialDate'
import { Failure } from '../../domain/failure'
import { faultOfPeriod } from '../filters/scalars'
import {
  EDGE_STATUSES,
  ENTITY_KINDS,
  RELATION_TYPES,
  type EdgeStatus,
  type RelationType,
} from '../../domain/vocabulary'

/** How far a network may reach; beyond three steps nearly everything is connected with everything. */
const MOST_HOPS = 3

/** What a picture can show. */
const USUAL_NODES = 500

/** More than this is no picture any more, and asks much of the database. */
export const MOST_NODES = 2_000

/** Denied and open edges are left out unless they are asked for. */
const USUAL_STATUSES = EDGE_STATUSES.filter((status) => status !== 'DENIED' && status !== 'OPEN')

/** What may be listed: the kinds of entities, and events. */
const LISTED_KINDS = [...ENTITY_KINDS, 'EVENT'] as const

/** So many edges may be chosen one by one: more than a picture can show. */
const MOST_RELATIONS = 10_000

/** A slug, or several with commas between them; anything else is a name, in which a comma may stand. */
const IDS = /^[a-z0-9-]+(,[a-z0-9-]+)*$/

const reference = z.string().trim().min(1, 'it is empty: give an id, such as iskp, or a name')

const ARGUMENTS = z.strictObject({
  around: references(100).optional(),
  hops: integer(0, MOST_HOPS).optional(),
  entities: references(MOST_NODES).optional(),
  kind: oneOrMore(LISTED_KINDS).optional(),
  relations: texts().transform(relations).optional(),
  center: references(100).optional(),
  from: reference.optional(),
  to: reference.optional(),
  maxHops: integer(1, 6).optional(),
  paths: integer(1, 20).optional(),
  throughEvents: z.enum(['true', 'false'], 'true or false').optional(),
  status: oneOrMore(EDGE_STATUSES).optional(),
  types: oneOrMore(RELATION_TYPES).optional(),
  asOf: z.string().superRefine(day).optional(),
  minOrigins: integer(0, 1_000).optional(),
  period: texts().transform(period).optional(),
  first: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'a number from 1 on')
    .transform(Number)
    .default(USUAL_NODES),
  title: words(200).optional(),
  note: words(2_000).optional(),
})

type Arguments = z.output<typeof ARGUMENTS>

/** Days, both included, YYYY-MM-DD; null: that side is open. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** What an export is asked to show: the surroundings of some things, the paths between two, or a list. */
export type Subject =
  | {
      readonly kind: 'NETWORK'
      readonly around: readonly string[]
      readonly hops: number
      /** Only over relations that at least so many distinct origins affirm. */
      readonly minOrigins: number
      /** Only over relations that may have occurred within these days; null: whenever. */
      readonly period: Period | null
    }
  | {
      readonly kind: 'LIST'
      readonly entities: readonly string[]
      readonly kinds: readonly string[]
      /** The ids of the only relations among them; empty: without edges. */
      readonly relations: readonly string[]
      /** Which of the entities are what it is about; null: all. */
      readonly center: readonly string[] | null
    }
  | {
      readonly kind: 'PATHS'
      readonly from: string
      readonly to: string
      readonly maxHops: number
      readonly paths: number
      readonly throughEvents: boolean
    }

/** A question to export the answer of; things are ids or names, as they were written. */
export interface Asked {
  readonly subject: Subject
  readonly statuses: readonly EdgeStatus[]
  /** Null: all. */
  readonly types: readonly RelationType[] | null
  /** YYYY-MM-DD; null: everything that is known. */
  readonly asOf: string | null
  /** As many nodes were asked for, which may be more than there will be. */
  readonly first: number
  /** What the file is to be called instead of what it shows; null: that. */
  readonly title: string | null
  /** What the file is to say besides, in the words of whoever asks; null: nothing. */
  readonly note: string | null
}

/** Reads the parameters of an address or a command line. @throws Failure that names every one that cannot be read. */
export function parseAsked(parameters: Readonly<Record<string, unknown>>): Asked {
  const parsed = ARGUMENTS.safeParse(parameters)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      (issue) => `${String(issue.path[0] ?? 'parameters')}: ${issue.message}`,
    )
    throw unreadable(problems.join('; '))
  }
  const { types = null, asOf = null, first, title = null, note = null } = parsed.data
  const subject = subjectOf(parsed.data)
  // Whoever chooses relations one by one has chosen them as they stand.
  const usual = subject.kind === 'LIST' ? EDGE_STATUSES : USUAL_STATUSES
  return { subject, statuses: parsed.data.status ?? usual, types, asOf, first, title, note }
}

/** Which parameters go together; those of one subject have no meaning for another. */
const PARAMETERS = {
  NETWORK: ['around', 'hops', 'minOrigins', 'period'],
  LIST: ['entities', 'kind', 'relations', 'center'],
  PATHS: ['from', 'to', 'maxHops', 'paths', 'throughEvents'],
} as const satisfies Record<Subject['kind'], readonly (keyof Arguments)[]>

function subjectOf(given: Arguments): Subject {
  const groups = Object.entries(PARAMETERS).map(([, names]) =>
    names.filter((name) => given[name] !== undefined),
  )
  const asked = groups.filter((names) => names.length > 0)
  if (asked.length > 1)
    throw unreadable(`${asked.map(([name]) => name).join(' and ')} do not go together: ${WAYS}`)
  const {
    around,
    hops = 1,
    minOrigins = 0,
    period = null,
    entities = [],
    kind = [],
    relations = [],
    center = null,
    from,
    to,
    maxHops = 4,
    paths = 3,
    throughEvents,
  } = given
  if (around !== undefined) return { kind: 'NETWORK', around, hops, minOrigins, period }
  if (from !== undefined && to !== undefined) {
    return { kind: 'PATHS', from, to, maxHops, paths, throughEvents: throughEvents === 'true' }
  }
  if (from !== undefined || to !== undefined) throw unreadable('a path has two ends: give both from and to')
  if (entities.length + kind.length > 0) return { kind: 'LIST', entities, kinds: kind, relations, center }
  throw unreadable(WAYS)
}

const WAYS =
  'say around which entities or events (around=iskp&hops=1), between which two (from=iskp&to=ttp), or which list (kind=PERSON, entities=iskp,ttp)'

function unreadable(what: string): Failure {
  return new Failure('INVALID_INPUT', `This export cannot be made: ${what}.`)
}

/** A parameter that may be given several times. */
function texts() {
  return z.union([z.string().transform((value) => [value]), z.array(z.string())], 'it is no text')
}

/** Ids or names of so many things at most. */
function references(most: number) {
  return texts()
    .transform((values) => values.flatMap((value) => (IDS.test(value) ? value.split(',') : [value])))
    .pipe(z.array(reference).max(most, `at most ${most.toLocaleString('en')}`))
}

/** Ids such as "iskp:ACCUSED:taliban". */
function relations(given: readonly string[], context: z.core.$RefinementCtx): string[] {
  const ids = given.flatMap((value) => value.split(','))
  const wrong = ids.find((id) => !RELATION.test(id))
  const fault =
    wrong === undefined
      ? ids.length > MOST_RELATIONS && `at most ${MOST_RELATIONS.toLocaleString('en')}`
      : `"${wrong.slice(0, 100)}" is no id of a relation; write it as iskp:ACCUSED:taliban`
  if (fault !== false) context.addIssue({ code: 'custom', message: fault })
  return ids
}

const RELATION = /^[^:,]+:[A-Z_]+:[^:,]+$/

function words(most: number) {
  return z
    .string('it is no text')
    .trim()
    .min(1, 'it is empty')
    .max(most, `at most ${most.toLocaleString('en')} characters`)
}

function oneOrMore<const Value extends string>(values: readonly Value[]) {
  return texts()
    .transform((given) => given.flatMap((value) => value.split(',')))
    .pipe(z.array(z.enum(values, `one or more of ${values.join(', ')}, separated by commas`)))
}

function integer(least: number, most: number) {
  return z
    .string()
    .regex(/^\d{1,9}$/, `a number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `a number from ${least} to ${most}`)
}

function day(text: string, context: z.core.$RefinementCtx): void {
  if (isDay(text)) return
  context.addIssue({ code: 'custom', message: `"${text}" is no day; write it as 2022-06-01` })
}

/** "2021-08-01,2022-05-31", either side of which may be empty. */
function period(given: readonly string[], context: z.core.$RefinementCtx): Period {
  const sides = given.flatMap((text) => text.split(',')).map((side) => side.trim())
  const [from = null, to = null] = sides.map((side) => (side === '' ? null : side))
  const fault = faultOfPeriod({ from, to })
  if (sides.length !== 2 || (from ?? to) === null) {
    context.addIssue({
      code: 'custom',
      message: 'two days with a comma between them, of which one may be left out',
    })
  } else if (fault !== null) context.addIssue({ code: 'custom', message: fault })
  for (const side of [from, to]) if (side !== null) day(side, context)
  return { from, to }
}

function isDay(text: string): boolean {
  try {
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && parsePartialDate(text).precision === 'DAY'
  } catch {
    return false
  }
}
