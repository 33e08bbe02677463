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
const DAYS = ['2021-08-11', '2022-12-06']
const RUNS: readonly (readonly [Mode, number])[] = [
  ['everything', 9],
  ['lists', 8],
]
const SEED = 7
/** As much less as the comparison with the oracle is asked to do less. */
const SHARE = Math.min(1, Number(process.env['FUZZ_RUNS'] ?? 100) / 100)

/**
 * A full-text index ranks by all that it holds, and moments of recording are those of each load. Paths, networks and series say why they
 * are empty, which is another reason where nothing was loaded, and what changed is no matter of views: they have tests of their own.
 */
const ALIKE: Choice = ({ name }) =>
  !['search', 'view', 'node', 'recordedAt', 'paths', 'network', 'series', 'changes'].includes(name)

const graph = testGraph()
const planner = cachingPlanner(schema)

test('a view is answered as a graph that holds no more than was known', async () => {
  await wipe(graph)
  await loadReporting(graph)
  const columns = new Columns(schema, await worldOf(graph))
  const operations = RUNS.flatMap(([mode, count]) =>
    Array.from({ length: Math.ceil(count * SHARE) }, (_, run) =>
      withoutCursors(generate(schema, columns, new Random(SEED * 1_000 + run), mode, ALIKE)),
    ),
  )
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

/** The answers to each operation on each day, as texts. */
async function answersOf(
  operations: readonly Generated[],
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
