import * as connectionWriter from '../../src/plan/write/connection'
import type { Page } from '../../src/plan/write/connection'
import * as keyset from '../../src/plan/keyset'
import * as operators from '../../src/plan/operators'
import * as planOperation from '../../src/plan/planOperation'
import * as references from '../../src/plan/references'
import * as shape from '../../src/plan/shape'
import * as where from '../../src/plan/where'

/** A mistake that somebody could make in the planner, made on purpose until Jest restores its mocks. */
export interface Fault {
  readonly fault: string
  readonly seed: () => void
  /** For what does not change the statement: what the right answer holds where the fault can show. */
  readonly shows?: RegExp
}

const inStatement = (fault: string, pattern: RegExp, replacement: string): Fault => ({
  fault,
  seed() {
    const right = planOperation.planOperation
    jest.spyOn(planOperation, 'planOperation').mockImplementation((...of) => {
      const plan = right(...of)
      return { ...plan, cypher: plan.cypher.replace(pattern, replacement) }
    })
  },
})

const inKeyset = (fault: string, pattern: RegExp, replacement: string): Fault => ({
  fault,
  seed() {
    const right = keyset.afterKeys
    jest
      .spyOn(keyset, 'afterKeys')
      .mockImplementation((keys, values) => right(keys, values).replace(pattern, replacement))
  },
})

const inWhere = (fault: string, pattern: RegExp, replacement: string): Fault => ({
  fault,
  seed() {
    const right = where.conditionsOf
    jest.spyOn(where, 'conditionsOf').mockImplementation((...of) => {
      const conditions = right(...of)
      return {
        ...conditions,
        predicates: conditions.predicates.map((predicate) => predicate.replace(pattern, replacement)),
      }
    })
  },
})

const inPage = (fault: string, shows: RegExp, change: (page: Page) => Page): Fault => ({
  fault,
  seed() {
    const right = connectionWriter.writeConnection
    jest
      .spyOn(connectionWriter, 'writeConnection')
      .mockImplementation((name, fields, sides, rowOf) =>
        right(name, fields, sides, (page) => rowOf(change(page))),
      )
  },
  shows,
})

export const FAULTS: readonly Fault[] = [
  inStatement('DESC is ignored', / DESC/g, ' ASC'),
  inStatement('ties are not broken by id', /(ORDER BY .*), n\d+\.id ASC/g, '$1'),
  inStatement('a list holds duplicates', /WITH DISTINCT /g, 'WITH '),
  inStatement('a total counts duplicates', /RETURN DISTINCT /g, 'RETURN '),
  inStatement('a denial by what it rests on is missed', /DENIES\|UNDERCUTS\]/g, 'DENIES]'),
  inStatement(
    'relations to a thing are those from it',
    /endNode\((n\d+)\) = (n\d+ OR)/g,
    'startNode($1) = $2',
  ),
  inStatement('a relation reads from the wrong end', /endNode\((n\d+)\) = (n\d+,)/g, 'startNode($1) = $2'),
  inStatement('insiders speak for their body', / <> 'INSIDER'/g, " <> 'NOBODY'"),
  inStatement('a place is only itself', /WITHIN\*0\.\.8/g, 'WITHIN*0..0'),
  inStatement('a name of lower rank is meant, too', / WHERE c\[0\] = found\d+\[0\]\[0\]/g, ''),
  inStatement('the bounds of a period are open', /([<>])= (coalesce\(\$p\d+\.(?:from|to))/g, '$1 $2'),
  inStatement('voided claims are claims', /(\(n\d+:Claim)(\)\s)/g, '$1|VoidedClaim$2'),
  inKeyset('a page begins with the item of its cursor', /(\.id) > /g, '$1 >= '),
  inKeyset('what has no sort key never comes', /\((\S+) > (\S+) OR \S+ IS NULL\)/g, '($1 > $2)'),
  inKeyset('a cursor whose key is null has no ties', / OR \(\S+ IS NULL AND \S+ IS NULL\)/g, ''),
  inKeyset('a descending list ends behind its nulls', /\(\S+ IS NULL AND \S+ IS NOT NULL\) OR /g, ''),
  {
    fault: 'a page from the end comes in the order of the database',
    seed() {
      const right = connectionWriter.writeConnection
      jest
        .spyOn(connectionWriter, 'writeConnection')
        .mockImplementation((name, fields, sides, rowOf) =>
          right(name, fields, { ...sides, isBackward: false }, rowOf),
        )
    },
    shows: /"nodes":\[\{/,
  },
  inKeyset('a page ends with the item of its cursor', /(\.id) < /g, '$1 <= '),
  inWhere('"none" is "some"', /NOT (EXISTS \{ (?:(?!NOT coalesce).)*? RETURN f)/g, '$1'),
  inWhere('"all" is "some"', /NOT (EXISTS \{ .*?)NOT coalesce\((.*?), false\)/g, '$1$2'),
  inWhere('"single" is "some"', / \} = 1/g, ' } >= 1'),
  inWhere('a span leaves out its last day', /<= (\$p\d+\.to)/g, '< $1'),
  inStatement('groups come smallest first', /ORDER BY size_(g\d+) DESC/g, 'ORDER BY size_$1 ASC'),
  inStatement('what has no key is in no group', /OPTIONAL MATCH/g, 'MATCH'),
  inStatement('a status is that of the day before', /(statusDays, \[\]\) WHERE \w+) <= /g, '$1 < '),
  inWhere('"not" misses what is missing', /, false\)/g, ', true)'),
  inWhere('an empty "or" holds', /(?<!, )\bfalse\b/g, 'true'),
  inWhere('"or" is "and"', / OR /g, ' AND '),
  inWhere('case is not ignored', /toLower\(/g, 'toString('),
  inWhere('accents are not ignored', /\.nameKey\b/g, '.name'),
  {
    fault: '"eq: null" is ignored',
    seed() {
      const right = operators.operatorPredicate
      jest
        .spyOn(operators, 'operatorPredicate')
        .mockImplementation((...of) => (of[4] === null ? null : right(...of)))
    },
  },
  {
    fault: 'one plan serves variables of every shape',
    seed: () => void jest.spyOn(shape, 'shapeOf').mockReturnValue(''),
    shows: /"id"/,
  },
  {
    fault: 'an ambiguous name is no error',
    seed: () => void jest.spyOn(references, 'checkReference').mockReturnValue(),
    shows: /belongs to several/,
  },
  inPage('a full page always has a next one', /"hasNextPage":false/, (page) => ({
    ...page,
    hasNextPage: page.hasNextPage || page.items.length > 0,
  })),
  inPage('a page lacks its last item', /"nodes":\[\{/, (page) => ({
    ...page,
    items: page.items.slice(0, -1),
  })),
]
