import { Command } from 'commander'
import { explain } from '../api/ask'
import { schema } from '../api/schema/buildSchema'
import type { Profile } from '../graph/graph'
import type { Plan } from '../plan/planOperation'
import { indent, printLevels } from '../plan/print'
import { questionIn, type QuestionOptions } from './question'
import { run, runOnGraph } from './run'

interface PlanOptions extends QuestionOptions {
  readonly profile?: boolean
}

/** `claimgraph plan FILE`: the Cypher statement that answers an operation, its parameters and its bound; needs no database. */
export function planCommand(): Command {
  return new Command('plan')
    .description(
      'print the one Cypher statement that answers the operation in a file, its parameters and bound',
    )
    .argument('<file>', 'a GraphQL document')
    .option(
      '--variables <json>',
      'its variables as JSON; else FILE.variables.json beside it, if there is one',
    )
    .option('--operation <name>', 'which operation, if the file holds several')
    .option('--profile', 'ask it, and print what each step of Neo4j costs')
    .action((file: string, options: PlanOptions) =>
      options.profile ? profile(file, options) : print(file, options),
    )
}

function print(file: string, options: PlanOptions): Promise<void> {
  return run(() => {
    const { plan, parameters } = explain(schema, questionIn(file, options))
    process.stdout.write(shown(plan, parameters))
    return Promise.resolve()
  })
}

function profile(file: string, options: PlanOptions): Promise<void> {
  return runOnGraph(async ({ graph }) => {
    const { plan, parameters } = explain(schema, questionIn(file, options))
    const profiled = await graph.profile({ name: 'plan', text: plan.cypher }, parameters)
    const steps = operators(profiled, 0)
    const hits = steps.reduce((sum, step) => sum + step.hits, 0)
    const lines = steps.map(({ text, rows, hits: own }) => `${text}  rows ${rows}, hits ${own}`)
    process.stdout.write(
      `${shown(plan, parameters)}\n// profile: ${hits} database hits\n${lines.join('\n')}\n`,
    )
  })
}

function shown(plan: Plan, parameters: Readonly<Record<string, unknown>>): string {
  const values = JSON.stringify(
    parameters,
    (_key, value: unknown) => (typeof value === 'bigint' ? Number(value) : value),
    2,
  )
  const { rows } = plan.bound(parameters)
  const levels = printLevels(plan.level, parameters).map((line) => `//   ${line}`)
  return [
    indent(plan.cypher),
    '',
    '// parameters',
    values,
    '',
    `// at most ${rows} rows`,
    ...levels,
    '',
  ].join('\n')
}

interface Step {
  readonly text: string
  readonly rows: number
  readonly hits: number
}

/** The steps of Neo4j, the last first, those that feed one indented beneath it. */
function operators({ operatorType, arguments: of, rows, dbHits, children }: Profile, depth: number): Step[] {
  const details = of['Details'] ? `  ${of['Details'].replace(/\s+/g, ' ')}` : ''
  const text = `${'  '.repeat(depth)}${operatorType.replace(/@.*$/, '')}${details}`
  return [
    { text, rows: rows ?? 0, hits: dbHits ?? 0 },
    ...children.flatMap((child) => operators(child, depth + 1)),
  ]
}
