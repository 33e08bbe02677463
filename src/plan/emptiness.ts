import { whyEmpty } from '../domain/whyNothing'
import { filterOf } from './given'
import type { Traversal } from './meaning'
import { unknownAt } from './named'
import type { Site } from './planning'
import { clausesOf, namesAt } from './traversal'
import { asRow } from './write/object'

/**
 * Why a list is empty: an expression that is null where it is not, and looks for reasons only where it is, and what makes a sentence of it.
 * `clauses` bind what is in the list.
 */
export function emptinessOf(
  site: Site,
  meaning: Traversal,
  clauses: readonly string[],
): { cypher: string; finish: (found: unknown) => string } {
  const { day } = site.scope
  const hiding = Object.entries(meaning.given ?? {}).flatMap(([argument, given]) => {
    const hides = filterOf(given, site.args[argument])?.hides
    return hides === undefined ? [] : [{ argument, hides }]
  })
  const hidden = hiding.map(({ argument }) => {
    const without = { ...site, args: { ...site.args, [argument]: null } }
    return `[${namesAt(site).parameter(argument)}, ${exists(site, clausesOf(without, meaning).clauses)}]`
  })
  const bare = Object.fromEntries(hiding.map(({ argument }) => [argument, null]))
  const outside = { ...site, args: { ...site.args, ...bare }, scope: { ...site.scope, day: null } }
  const later = day === null ? 'false' : exists(site, clausesOf(outside, meaning).clauses)
  const notThere = unknownAt(site, meaning)
  const reasons = [notThere.cypher, `[${hidden.join(', ')}]`, day ?? 'null', later]
  return {
    cypher: `CASE WHEN ${exists(site, clauses)} THEN null ELSE [${reasons.join(', ')}] END`,
    finish(found) {
      const [unknown, values, known, isKnownNow] = asRow(found)
      return whyEmpty({
        unknown: notThere.called(unknown),
        hidden: hiding.flatMap(({ hides }, index) => {
          const [value, isThere] = asRow(asRow(values)[index])
          return isThere === true ? [hides.replace('VALUE', String(value))] : []
        }),
        day: typeof known === 'string' ? known : null,
        isKnownNow: isKnownNow === true,
      })
    },
  }
}

function exists({ variable }: Site, clauses: readonly string[]): string {
  return `EXISTS {\n${clauses.join('\n')}\nRETURN ${variable}\n}`
}
