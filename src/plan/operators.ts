import { fold } from '../domain/fold'
import { at, type Path } from './path'
import type { Site } from './planning'

/** Text operators that are blind to case, and to accents where the field has a folded copy. */
export const FOLDING = new Set(['contains', 'startsWith', 'endsWith'])

/**
 * One operator of a scalar filter on an expression; null where it demands nothing. `folds`: the expression is a folded copy, so that
 * what it is compared with is folded too.
 */
export function operatorPredicate(
  site: Site,
  operator: string,
  subject: string,
  path: Path,
  operand: unknown,
  folds: boolean,
): string | null {
  if (operand === null || operand === undefined) return operator === 'eq' ? `${subject} IS NULL` : null
  const value = (step?: number): string =>
    site.planning.parameters.add(site.field, site.node, [...path, step ?? ''].join('.'), (args) => {
      const found = at(args, step === undefined ? path : [...path, step])
      return folds && typeof found === 'string' ? fold(found) : found
    })
  const text = (symbol: string): string =>
    folds ? `${subject} ${symbol} ${value()}` : `toLower(${subject}) ${symbol} toLower(${value()})`
  switch (operator) {
    case 'eq':
      return `${subject} = ${value()}`
    case 'in':
      return `${subject} IN ${value()}`
    case 'includes':
      return `${value()} IN ${subject}`
    case 'contains':
      return text('CONTAINS')
    case 'startsWith':
      return text('STARTS WITH')
    case 'endsWith':
      return text('ENDS WITH')
    case 'lt':
      return `${subject} < ${value()}`
    case 'lte':
      return `${subject} <= ${value()}`
    case 'gt':
      return `${subject} > ${value()}`
    case 'gte':
      return `${subject} >= ${value()}`
    case 'between':
      return `(${subject} >= ${value()}.from AND ${subject} <= ${value()}.to)`
    case 'includesAny':
      return `any(x IN ${subject} WHERE x IN ${value()})`
    case 'includesAll':
      return `(${subject} IS NOT NULL AND all(x IN ${value()} WHERE x IN ${subject}))`
    case 'isNull':
      return operand === true ? `${subject} IS NULL` : `${subject} IS NOT NULL`
    default:
      throw new Error(`No Cypher is known for the operator "${operator}"`)
  }
}
