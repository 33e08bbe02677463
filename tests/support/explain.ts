import neo4j, { type Plan } from 'neo4j-driver'
import { explain as planOf } from '../../src/api/ask'
import { schema } from '../../src/api/schema/buildSchema'
import { testDatabase } from './testDatabase'

export interface Operator {
  readonly type: string
  readonly details: string
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
    return summary.plan === false ? [] : flatten(summary.plan)
  } finally {
    await session.close()
    await driver.close()
  }
}

function flatten(plan: Plan): Operator[] {
  const type = plan.operatorType.replace(/@.*$/, '')
  return [{ type, details: plan.arguments['Details'] ?? '' }, ...plan.children.flatMap(flatten)]
}
