import type { RelationType } from '../../domain/vocabulary'
import { fieldText } from '../../graph/field'
import type { Statement } from '../../graph/statement'
import { IS_DISPUTED } from '../decided/disputes'
import { ORIGINS_ON_DAY, STATUS_ON_DAY } from '../decided/standingOnDay'
import { typesPattern } from '../types/relationsArgs'
import type { Period } from './asked'

/** That by which a network is cut and which Cypher takes no parameter for. */
export interface Cut {
  /** Null: all. */
  readonly types: readonly RelationType[] | null
  /** YYYY-MM-DD; null: everything that is known. */
  readonly asOf: string | null
  /** Only relations that at least so many distinct origins affirm. */
  readonly minOrigins: number
  /** Only relations that may have occurred within these days, `$from` and `$to`; null: whenever. */
  readonly period: Period | null
}

/**
 * The statement in which TYPES are these relation types, and of a relation x: STATUS(x) how it stands on the day, SUPPORTED(x) whether
 * enough origins affirm it, WITHIN(x) whether it may have occurred in the period, BACKINGS(x) what its standing on the day is worked out from, of which without a day there is no need; DISPUTED whether `node` is disputed on the day.
 */
export function cutStatement({ name, text }: Statement, { types, asOf, minOrigins, period }: Cut): Statement {
  const expressions = asOf === null ? NOW : ON_DAY
  return {
    name,
    text: withoutComments(text)
      .replace(/\bTYPES\b/g, typesPattern({ type: types }))
      .replace(/\bDISPUTED\b/g, () => IS_DISPUTED)
      .replace(/\bSUPPORTED\((\w+)\)/g, minOrigins === 0 ? 'true' : 'ORIGINS($1) >= $$minOrigins')
      .replace(/\bWITHIN\((\w+)\)/g, (_, relation: string) =>
        period === null ? 'true' : ofRelation(fieldText('occurs-within'), relation),
      )
      .replace(/\b(STATUS|ORIGINS|BACKINGS)\((\w+)\)/g, (_, what: keyof typeof NOW, relation: string) =>
        ofRelation(expressions[what], relation),
      ),
  }
}

const NOW = { STATUS: 'this.status', ORIGINS: 'this.origins', BACKINGS: '[]' }

const ON_DAY = { STATUS: STATUS_ON_DAY, ORIGINS: ORIGINS_ON_DAY, BACKINGS: fieldText('backings-on') }

/** An expression over `this` as one over this variable. */
function ofRelation(cypher: string, relation: string): string {
  return cypher.replaceAll(/(?<![\w.:$])this\b/g, relation)
}

/** The comments speak of what is put in, which is not to be put in there. */
export function withoutComments(text: string): string {
  return text.replace(/^\/\/.*$\n/gm, '')
}
