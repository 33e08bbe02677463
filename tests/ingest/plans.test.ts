import neo4j, { type Plan } from 'neo4j-driver'
import { statement } from '../../src/graph/statement'
import { testDatabase } from '../support/testDatabase'

/** Statements that a load sends once for each batch: each must find what it needs by ids. */
const BY_IDS = [
  ...[
    'things-by-id',
    'claims-by-ref',
    'claims-by-repeat-key',
    'claims-known',
    'claims-touching',
    'held-by-source',
  ],
  ...[
    'record-entities',
    'record-events',
    'record-documents',
    'record-judgements',
    'record-names',
    'delete-unused-names',
    'record-quotes',
  ],
  ...[
    'create-claims',
    'revive-claims',
    'void-claims',
    'hold',
    'let-go',
    'delete-unheld',
    'unheld-beneath',
    'void-unheld',
    'revive-things',
    'link-places',
    'link-figures',
  ],
  ...['entities', 'events', 'labels', 'documents', 'claims'].map((ends) => `link-claims-to-${ends}`),
  ...[
    'link-documents',
    'claims-to-project',
    'completions-of-events',
    'revised-claims',
    'events-of-claims',
    'keys-of-events',
    'unlink-claims',
  ],
  ...[
    'stand-claims',
    'trace-claims',
    'dates-of-events',
    'date-events',
    'backings',
    'names-of-things',
    'origins',
  ],
  ...['write-propositions', 'write-undercuts', 'write-relations', 'write-origins'],
  ...['delete-propositions', 'delete-relations', 'delete-origins'],
  ...['next-claims', 'next-events', 'next-propositions', 'next-origins'],
]

const { uri, user, password } = testDatabase().address
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
afterAll(() => driver.close())

test.each(BY_IDS)('%s scans nothing whole', async (name) => {
  const { records, summary } = await driver.executeQuery(
    `EXPLAIN ${statement(name).text.replace('RELATION_TYPE', 'ATTACKED')}`,
    { rows: [], ids: [], refs: [], keys: [], source: '', now: '', after: '', limit: 1n, firstHand: [] },
  )

  expect(records).toEqual([])
  expect(
    summary.plan === false
      ? []
      : operators(summary.plan).filter((type) => /Scan/.test(type) && !/IndexSeek/.test(type)),
  ).toEqual([])
})

function operators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*$/, ''), ...plan.children.flatMap(operators)]
}
