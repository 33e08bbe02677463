import { getVariableValues } from 'graphql'
import { cachingPlanner } from '../../src/plan/planCache'
import { planOperation } from '../../src/plan/planOperation'
import { differenceIn, type Rig } from './difference'
import { FAULTS, type Fault } from './faults'
import { generate, type Generated } from './generate/operation'
import { Random } from './generate/random'
import { columns, testRig } from './rig'

/** So many operations are made; of these a fault is shown those that it touches, the shortest first, until it is found. */
const MOST = 6000
const SEED = 7

const rig = testRig()
const operations = Array.from({ length: MOST }, (_, run) => {
  const mode = run % 5 === 0 ? 'everything' : 'lists'
  const operation = generate(rig.schema, columns, new Random(SEED * 1_000_003 + run), mode)
  return { operation, sound: statements(operation) }
}).sort((one, other) => one.sound.length - other.sound.length)

describe('the differential test finds that', () => {
  afterEach(() => jest.restoreAllMocks())

  it.each(FAULTS)(
    '$fault',
    async (fault) => {
      fault.seed()
      expect(await isFound({ ...rig, planner: cachingPlanner(rig.schema) }, fault)).toBe(true)
    },
    120_000,
  )
})

async function isFound(faulty: Rig, { shows }: Fault): Promise<boolean> {
  for (const { operation, sound } of operations) {
    const isTouched = shows ? shows.test(rightAnswers(operation)) : statements(operation) !== sound
    if (isTouched && isTelling(operation) && (await differenceIn(faulty, operation))) return true
  }
  return false
}

/** The statements of all requests of an operation. */
function statements({ document, operation, sets, cursors }: Generated): string {
  const requests = sets.map((set, index) => ({
    ...set,
    ...Object.fromEntries(cursors.map((variable) => [variable, index === 0 ? null : 'a cursor'])),
  }))
  return requests
    .map((variables) => {
      const { coerced } = getVariableValues(rig.schema, operation.variableDefinitions ?? [], variables)
      return planOperation(rig.schema, document, operation, coerced ?? {}).cypher
    })
    .join('\n')
}

/** Whether the right answers hold enough that wrong ones could differ. */
function isTelling(operation: Generated): boolean {
  return (rightAnswers(operation).match(/"id":|"message":/g)?.length ?? 0) > 1
}

function rightAnswers({ document, sets }: Generated): string {
  return JSON.stringify(sets.map((variables) => rig.oracle(document, variables)))
}
