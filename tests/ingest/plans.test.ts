import neo4j, { type Plan } from 'neo4j-driver'
import { statement } from '../../src/graph/statement'
import { testGraph } from '../support/graph'
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
  ...[
    'places-of-entities',
    'key-figures',
    'belongings',
    'actors-below',
    'places-below',
    'events-by-actors',
    'events-in-places',
  ],
  ...['claims-of-bundles', 'surroundings-of-disputes', 'delete-disputes', 'write-disputes'],
  ...['next-claims', 'next-events', 'next-propositions', 'next-origins'],
]

/** So many nodes and relationships that a plan which scans them would be the dearer one, whatever the sample. */
const MANY = 1000
const LABELS = [
  ...['Claim', 'VoidedClaim', 'Event', 'Document', 'Entity', 'Proposition', 'Origin', 'Figure', 'Label'],
  ...['Judgement', 'Dispute'],
]
const FROM_CLAIMS = {
  EVIDENCED_BY: 'Document',
  OF_EVENT: 'Event',
  SPOKEN_BY: 'Entity',
  SUBJECT: 'Entity',
  AFFIRMS: 'Proposition',
  DENIES: 'Proposition',
  ORIGINATES_FROM: 'Origin',
  HAS_FIGURE: 'Figure',
  REVISES: 'Claim',
}

const { uri, user, password } = testDatabase().address
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
testGraph()
beforeAll(async () => {
  const many = { many: BigInt(MANY) }
  for (const label of LABELS) {
    await driver.executeQuery(`UNWIND range(1, $many) AS n CREATE (:${label} {id: '${label}-' + n})`, many)
  }
  await driver.executeQuery(`UNWIND range(1, $many) AS n CREATE (:Name {key: 'name-' + n})`, many)
  for (const [type, label] of Object.entries(FROM_CLAIMS)) {
    await driver.executeQuery(
      `UNWIND range(1, $many) AS n MATCH (a:Claim {id: 'Claim-' + n}), (b:${label} {id: '${label}-' + n}) CREATE (a)-[:${type}]->(b)`,
      many,
    )
  }
  // What the planner knows of the data is otherwise as old as the last sample.
  await driver.executeQuery('CALL db.prepareForReplanning(120)')
}, 120_000)
afterAll(() => driver.close())

test.each(BY_IDS)('%s scans nothing whole', async (name) => {
  const { records, summary } = await driver.executeQuery(
    `EXPLAIN ${statement(name).text.replace('RELATION_TYPE', 'ATTACKED')}`,
    {
      ...{ rows: [], ids: [], refs: [], keys: [], actors: [], places: [], events: [], firstHand: [] },
      ...{ source: '', now: '', after: '', limit: 1n },
    },
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
