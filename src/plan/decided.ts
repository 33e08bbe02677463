import { getNamedType, isObjectType, type FieldNode } from 'graphql'
import { badInput } from './badInput'
import { eachOf, gathered, shapeOfField, valueOf, type Gathering, type Rows } from './decidedShape'
import type { Decided, Facts } from './meaning'
import { unknownAt } from './named'
import { nodeTypeOf } from './nodeType'
import { pageSize } from './pageSize'
import { scopeBeneath, selectedFields, type Site } from './planning'
import { checkReference } from './references'
import { clausesOf } from './traversal'
import { completeAs, type Complete } from './write/complete'
import { asRow } from './write/object'

/**
 * Plans a field that domain code decides. Its first expression is what the arguments call for and is not there, its second the row of what
 * is looked at, `[values …, lists …]`, which fields of one object that look at the same have in common; then one list of `[id, row]` for
 * each place in the selection that names things of the graph.
 */
export function planDecided(
  site: Site,
  meaning: Decided,
  nodes: readonly FieldNode[],
  name: string,
): { cypher: readonly string[]; complete: Complete } {
  checkArguments(site, meaning)
  const hasPage = site.field.args.some((argument) => argument.name === 'first')
  const scope = scopeBeneath(site, hasPage ? { page: pageSize(site) } : 'list')
  const { clauses, lookups } = clausesOf(site, meaning, filteredBy(site, meaning))
  const { calls } = site.scope
  const things = calls.add(clauses, `collect(DISTINCT ${site.variable})`)
  const gathering: Gathering = { site, meaning, scope, things, picks: [] }
  const values = Object.entries(meaning.values ?? {})
  const facts = factsFor(site, meaning, nodes)
  const looked = [
    ...values.map(([, value]) => gathered(gathering, value)),
    ...facts.map(([, { clauses: own, element }]) =>
      calls.add(
        [gathered(gathering, own ?? EACH_THING), `WITH ${gathered(gathering, element)} AS fact`],
        'collect(fact)',
      ),
    ),
  ]
  const names = [...values, ...facts].map(([key]) => key)
  const shaped = shapeOfField(gathering, site.field, nodes)
  const unknown = unknownAt(site, meaning)
  const finish = (value: unknown): unknown => {
    const [missing, looking, ...picked] = asRow(value)
    unknown.refuse(missing)
    const answer = decidedOnce(meaning, asRow(looking), names)
    const part = meaning.part === undefined ? answer : valueOf(answer, meaning.part)
    const rows = picked.map(rowsById)
    return eachOf(part, (one) => shaped.rowOf(one, rows))
  }
  const complete = completeAs(site.field.type, shaped.write, nodes, name, {
    finish,
    check(run) {
      for (const lookup of lookups) checkReference(run.found, lookup, site.node)
    },
  })
  return { cypher: [unknown.cypher, `[${looked.join(', ')}]`, ...gathering.picks], complete }
}

/** What the selected fields of the answer are decided from. */
function factsFor({ planning, field }: Site, { facts }: Decided, nodes: readonly FieldNode[]) {
  const type = getNamedType(field.type)
  const selected = isObjectType(type)
    ? new Set(selectedFields(planning, type, nodes).map(({ field: one }) => one?.name))
    : null
  return Object.entries(facts).filter(
    ([, fact]) => selected === null || (fact.for?.some((name) => selected.has(name)) ?? true),
  )
}

const EACH_THING = 'UNWIND things AS node\nWITH node ORDER BY node.id'

/** Has the arguments of each request checked by what the field says of them. */
function checkArguments({ planning, field, node }: Site, { checks }: Decided): void {
  for (const [argument, wrong] of Object.entries(checks ?? {})) {
    planning.parameters.check(field, node, (args) => {
      const message = wrong(args)
      if (message !== null) throw badInput(message, node, [argument])
    })
  }
}

/** The type that the argument `where` is about. */
function filteredBy({ planning }: Site, { filters }: Decided) {
  if (filters === undefined) return null
  const type = planning.schema.getType(filters)
  if (!isObjectType(type)) throw new Error(`There is no type "${filters}" to filter`)
  return nodeTypeOf(type)
}

/** Answers by the row that they were decided from, which the fields of one object share. */
const answers = new WeakMap<readonly unknown[], Map<Decided['decide'], unknown>>()

function decidedOnce({ decide }: Decided, row: readonly unknown[], names: readonly string[]): unknown {
  const known = answers.get(row) ?? new Map<Decided['decide'], unknown>()
  answers.set(row, known)
  if (!known.has(decide)) {
    const facts: Facts = Object.fromEntries(names.map((name, index) => [name, row[index]]))
    known.set(decide, decide(facts))
  }
  return known.get(decide)
}

function rowsById(pairs: unknown): Rows {
  return new Map(asRow(pairs).map((pair) => [String(asRow(pair)[0]), asRow(pair)[1]]))
}
