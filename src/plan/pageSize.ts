import { badInput } from './badInput'
import { isGiven } from './path'
import type { Site } from './planning'

/** The largest page. */
const MOST_PER_PAGE = 500

/** The page where neither `first` nor `last` says how large it is, and the list has no usual size of its own. */
const USUAL = 25

/**
 * The parameter for how many items a list gives, by its argument `first` or, from the end, `last`.
 * @throws GraphQLError BAD_USER_INPUT for both at once; outside of 0 to 500 when the values are taken.
 */
export function pageSize(site: Site): string {
  const { parameters } = site.planning
  const argument = sizeArgument(site)
  const usual = Number(site.field.args.find(({ name }) => name === 'first')?.defaultValue ?? USUAL)
  if (argument === null) return parameters.add(site.field, site.node, 'usual', () => usual)
  return parameters.add(site.field, site.node, argument, (args) => {
    const size = Number(args[argument])
    if (Number.isInteger(size) && size >= 0 && size <= MOST_PER_PAGE) return size
    const given = String(args[argument])
    throw badInput(`A page has 0 to ${MOST_PER_PAGE} items, not ${given}`, site.node, [argument], {
      least: 0,
      greatest: MOST_PER_PAGE,
    })
  })
}

/** The argument that says how large the page is. */
function sizeArgument({ args, node }: Site): 'first' | 'last' | null {
  const given = (['first', 'last'] as const).filter((name) => isGiven(args[name]))
  const [only, other] = given
  if (other === undefined) return only ?? null
  throw badInput('Give "first" or "last", not both', node, [other])
}
