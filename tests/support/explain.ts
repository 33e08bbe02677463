import neo4j, { type Plan } from 'neo4j-driver'
import { explain as planOf } from '../../src/api/ask'
import { schema } from '../../src/api/schema/buildSchema'
import { testDatabase } from './testDatabase'

export interface Operator {
  readonly type: string
  readonly details: string
  /** The types of those that read its rows, from the nearest on, up to where another side is read for each of them. */
  readonly above: readonly string[]
}

/** The operators by which Neo4j would answer an operation. */
export async function explain(
  source: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Operator[]> {
  const { plan, parameters } = planOf(schema, { source, variables, operationName: null })
  const { uri, user, password } = testDatabase().address
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  const session = driver.session()
  try {
    const { summary } = await session.run(`EXPLAIN ${plan.cypher}`, parameters)
    return summary.plan === false ? [] : flatten(summary.plan, [])
  } finally {
    await session.close()
    await driver.close()
  }
}

function flatten(plan: Plan, above: readonly string[]): Operator[] {
  const type = plan.operatorType.replace(/@.*$/, '')
  const beneath = [type, ...above]
  const [left, ...right] = plan.children
  return [
    { type, details: plan.arguments['Details'] ?? '', above },
    ...(left === undefined ? [] : flatten(left, beneath)),
    // What stands on the right of an Apply, a RollUpApply or the like is a reading of its own for each row of the left.
    ...right.flatMap((plan) => flatten(plan, [])),
  ]
}
