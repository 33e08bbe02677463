import type { SortKey, Traversal } from '../../plan/meaning'
import { IS_DISPUTED } from '../decided/disputes'
import { notBeforeOnDay } from '../decided/datesOnDay'
import { isSaid } from '../decided/edges'
import { AFFIRMING_ON_DAY, ofNode, ORIGINS_ON_DAY } from '../decided/standingOnDay'
import { DIRECTION_FILTER, RELATION_FILTERS, relationsAtThis, typesPattern } from './relationsArgs'

type Meaning = Omit<Traversal, 'kind'>

/** The best supported first. */
export const BY_SUPPORT: readonly SortKey[] = [
  { cypher: 'node.origins', onDay: ofNode(ORIGINS_ON_DAY), direction: 'DESC', kind: 'number' },
  { cypher: 'node.affirming', onDay: ofNode(AFFIRMING_ON_DAY), direction: 'DESC', kind: 'number' },
]

/** In the order in which they became known, then of the document. */
export const BY_DAY_KNOWN: readonly SortKey[] = [
  { cypher: 'node.knownFrom', direction: 'ASC' },
  { cypher: 'node.ref', direction: 'ASC' },
]

/** By the first day on which they can have happened: those whose beginning is open come first, the undated last. */
export const BY_DAY_OF_EVENT: readonly SortKey[] = [
  { cypher: 'node.notBefore', onDay: notBeforeOnDay('node'), direction: 'ASC' },
]

/** Disputes as of the day, the longest known first. */
export const DISPUTED = {
  where: IS_DISPUTED,
  unique: true,
  order: [{ cypher: 'node.firstFrom', direction: 'ASC' }],
} as const

/** The relations of an entity or an event. */
export const RELATIONS_OF_THIS: Meaning = {
  match: relationsAtThis,
  unique: true,
  order: BY_SUPPORT,
  given: { ...RELATION_FILTERS, direction: DIRECTION_FILTER, other: { where: '_other.id IN $other' } },
}

/** Every relationship by which a claim bears on a proposition. */
export const ALL_STANCES = 'AFFIRMS|PERFORMS|DENIES|UNDERCUTS|LEAVES_OPEN'

/** The claims about a proposition, `this` being its variable or a relation that names it. */
export function claimsOfProposition(key: string): Meaning {
  const from = `MATCH (_proposition:Proposition {id: ${key}})`
  return {
    match: ({ polarity }) =>
      `${from}<-[_link:${STANCES[typeof polarity === 'string' ? polarity : 'ANY']}]-(node:Claim)`,
    order: BY_DAY_KNOWN,
    given: { uncounted: { where: '($uncounted OR coalesce(_link.counts, true))' } },
  }
}

/** The relationships by which a claim of each polarity reaches a proposition; see docs/graph.md. */
const STANCES: Readonly<Record<string, string>> = {
  AFFIRMED: 'AFFIRMS|PERFORMS',
  DENIED: 'DENIES|UNDERCUTS',
  UNDETERMINED: 'LEAVES_OPEN',
  ANY: ALL_STANCES,
}

/** The events of an entity, by the relations asked for that somebody affirms or alleges; `typesPattern` reads the argument `type`. */
export const EVENTS_OF_ENTITY: Meaning = {
  match({ role }, onDay) {
    const types = typesPattern({ type: role ?? EVENT_ROLES })
    const [start, end] = [TO_ENTITY.includes(types) ? '<' : '', TO_EVENT.includes(types) ? '>' : '']
    return `MATCH (this)${start}-[_part:${types} WHERE ${isSaid('_part', onDay)}]-${end}(node:Event)`
  },
  // There is one edge for each (from, type, to).
  unique: ({ role }) => [...TO_EVENT, ...TO_ENTITY].includes(typesPattern({ type: role ?? EVENT_ROLES })),
}

const TO_EVENT = ['PERPETRATED', 'CLAIMED', 'DENIED_RESPONSIBILITY']
const TO_ENTITY = ['HIT', 'LOCATED_IN']

/** How an entity has a part in an event. */
const EVENT_ROLES = [...TO_EVENT, ...TO_ENTITY]
