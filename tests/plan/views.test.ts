import { Kind, parse, print, type DocumentNode, type OperationDefinitionNode } from 'graphql'
import { answer } from '../../src/api/answer'
import { schema } from '../../src/api/schema/buildSchema'
import { cachingPlanner } from '../../src/plan/planCache'
import { loadReporting } from '../ingest/support/reporting'
import { knownBy } from '../ingest/support/knownBy'
import { testGraph, wipe } from '../support/graph'
import { withoutOrder } from './cursors'
import { Columns } from './generate/columns'
import { generate, type Choice, type Generated, type Mode } from './generate/operation'
import { Random } from './generate/random'
import { worldOf } from './world/worldOf'

/**
 * A view on a day must be answered as a graph is that holds no more than what documents known by then said, whatever is asked of it: no
 * other copy of the rules stands between.
 */
const DAYS = ['2021-08-11', '2022-05-08', '2022-12-06', '2023-05-05']
const RUNS: readonly (readonly [Mode, number])[] = [
  ['everything', 9],
  ['lists', 8],
]
const SEED = 7
/** As much less as the comparison with the oracle is asked to do less. */
const SHARE = Math.min(1, Number(process.env['FUZZ_RUNS'] ?? 100) / 100)

/**
 * A full-text index ranks by all that it holds, and moments of recording are those of each load. Why something is empty has another reason
 * where nothing was loaded, and what changed is no matter of views. Paths, networks, series and distributions by chance would be empty
 * for the most part: they are asked for as written below.
 */
const ALIKE: Choice = ({ name }) =>
  !['search', 'view', 'node', 'recordedAt', 'why', 'changes', ...Object.keys(DECIDED)].includes(name)

/** What is decided of a network, and of incidents, all of it but for why there is none. */
const DECIDED = {
  paths: `{
    supported: paths(from: { id: "red-lantern" }, to: { id: "orsava" }, maxHops: 3, first: 20, throughEvents: true) { ...P }
    twice: paths(from: { id: "red-lantern" }, to: { id: "orsava-army" }, minOrigins: 2, maxHops: 3, first: 5) { ...P }
    shortest: paths(from: { id: "grey-column" }, to: { id: "tellin" }, rank: LENGTH, first: 3, throughEvents: true) { ...P }
  }
  fragment P on PathResult {
    paths { length score why weakest { id } hops { id label status occurred support { origins originsIndependent } } }
    excludedHubs { id }
    cut
  }`,
  network: `{
    all: network(around: [{ id: "red-lantern" }, { id: "bero-halm" }], hops: 2, first: 12) { ...N }
    dated: network(around: [{ id: "orsava-army" }], hops: 2, first: 20, period: { from: "2021-01-01", to: "2022-06-30" }) { ...N }
    twice: network(around: [{ name: "Red Lantern Front" }], minOrigins: 2, status: [AFFIRMED, DISPUTED, DENIED]) { ...N }
  }
  fragment N on Network {
    nodes { node { id } degree group centrality hidden }
    edges { id status occurred support { affirming denying origins } }
    cut
  }`,
  series: `{
    byWho: series(interval: MONTH, period: { from: "2020-01-01", to: "2023-12-31" }, by: PERPETRATOR) { ...S }
    byPlace: series(interval: YEAR, period: { from: "2020-01-01", to: "2023-12-31" }, by: PLACE, where: { perpetrator: { id: "red-lantern" } }) { ...S }
  }
  fragment S on SeriesResult {
    count uncertain undated cut
    points { from to count uncertain }
    keys { key node { id } count uncertain undated points { count } }
    printed { when figure { value } claim { id } origin { id } }
  }`,
  distribution: `{
    byWhom: distribution(by: TARGET, period: { from: "2021-01-01", to: "2022-12-31" }) { ...D }
    byPublisher: distribution(by: PUBLISHER) { ...D }
  }
  fragment D on Distribution { count uncertain undated cut shares { key node { id } count uncertain undated } }`,
} as const

const graph = testGraph()
const planner = cachingPlanner(schema)

test('a view is answered as a graph that holds no more than was known', async () => {
  await wipe(graph)
  await loadReporting(graph)
  const columns = new Columns(schema, await worldOf(graph))
  const byChance = RUNS.flatMap(([mode, count]) =>
    Array.from({ length: Math.ceil(count * SHARE) }, (_, run) =>
      withoutCursors(generate(schema, columns, new Random(SEED * 1_000 + run), mode, ALIKE)),
    ),
  )
  const written = Object.values(DECIDED).map((source) => ({ document: parse(source), sets: [{}] }))
  const operations: Asked[] = [...byChance, ...written]
  const inViews = await answersOf(operations, (document, day) => inView(document, day), 'view')

  const known: Record<string, string[]> = {}
  for (const day of DAYS) {
    await wipe(graph)
    await loadReporting(graph, (data) => knownBy(data, day))
    Object.assign(known, await answersOf(operations, (document) => document, null, [day]))
  }
  for (const day of DAYS) {
    operations.forEach(({ document }, index) => {
      const [seen, expected] = [inViews[day]?.[index], known[day]?.[index]]
      if (seen !== expected) {
        throw new Error(`As of ${day}:\n${print(document)}\nin the view: ${seen}\nknown:       ${expected}`)
      }
    })
  }
}, 1_200_000)

/** An operation with the variables of its requests. */
type Asked = Pick<Generated, 'document' | 'sets'>

/** The answers to each operation on each day, as texts. */
async function answersOf(
  operations: readonly Asked[],
  edit: (document: DocumentNode, day: string) => DocumentNode,
  part: string | null,
  days: readonly string[] = DAYS,
): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {}
  for (const day of days) {
    found[day] = []
    for (const { document, sets } of operations) {
      const edited = edit(document, day)
      found[day].push(await answerTo(edited, sets[0] ?? {}, part))
    }
  }
  return found
}

async function answerTo(
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  part: string | null,
): Promise<string> {
  const [operation] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation was generated.')
  try {
    const { data, errors } = await answer(graph, schema, planner, { document, operation, variables })
    const messages = errors.map(({ message }) => message)
    const parsed: unknown = JSON.parse(data ?? 'null')
    return JSON.stringify({ data: withoutOrder(part === null ? parsed : partOf(parsed, part)), messages })
  } catch (error) {
    return String(error)
  }
}

function partOf(data: unknown, part: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, part) : data
}

/** The same operation with all that it asks for in a view. */
function inView(document: DocumentNode, day: string): DocumentNode {
  const [operation, ...fragments] = document.definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('No operation was generated.')
  const onView = { kind: Kind.NAME as const, value: 'View' }
  const [viewed] = parse(`query { view(asOf: "${day}") { __typename } }`).definitions
  if (viewed?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Not an operation.')
  const [field] = viewed.selectionSet.selections
  if (field?.kind !== Kind.FIELD) throw new Error('Not a field.')
  const whole: OperationDefinitionNode = {
    ...operation,
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [{ ...field, selectionSet: operation.selectionSet }],
    },
  }
  const onRoot = fragments.map((fragment) =>
    fragment.kind === Kind.FRAGMENT_DEFINITION && fragment.typeCondition.name.value === 'Query'
      ? { ...fragment, typeCondition: { ...fragment.typeCondition, name: onView } }
      : fragment,
  )
  return { kind: Kind.DOCUMENT, definitions: [whole, ...onRoot] }
}

/** Every list from its beginning: a cursor of one graph is none of another. */
function withoutCursors(generated: Generated): Generated {
  const variables = new Set(generated.cursors)
  return { ...generated, sets: generated.sets.map((set) => without(set, variables)) }
}

function without(set: Readonly<Record<string, unknown>>, names: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(set).filter(([name]) => !names.has(name)))
}
