import { getVariableValues } from 'graphql'
import { cachingPlanner } from '../../src/plan/planCache'
import { planOperation } from '../../src/plan/planOperation'
import { differenceIn, type Rig } from './difference'
import { FAULTS, type Fault } from './faults'
import { generate, type Generated } from './generate/operation'
import { Random } from './generate/random'
import { columns, testRig } from './rig'

/** So many operations of each mode a fault may need to be found; what it leaves as it was costs no time. */
const MOST = 1500
const SEED = 7

const rig = testRig()
const operations = Array.from({ length: MOST }, (_, run) => {
  const mode = run % 5 === 0 ? 'everything' : 'lists'
  return generate(rig.schema, columns, new Random(SEED * 1_000_003 + run), mode)
})
const sound = operations.map(textsOf)

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

async function isFound(faulty: Rig, { isInWriter }: Fault): Promise<boolean> {
  for (const [run, operation] of operations.entries()) {
    if (!isInWriter && textsOf(operation) === sound[run]) continue
    if (await differenceIn(faulty, operation)) return true
  }
  return false
}

/** The statements of all requests of an operation. */
function textsOf({ document, operation, sets, cursors }: Generated): string {
  const given = sets.map((set, index) => ({
    ...set,
    ...Object.fromEntries(cursors.map(({ variable }) => [variable, index === 0 ? null : 'a cursor'])),
  }))
  return given
    .map((variables) => {
      const { coerced } = getVariableValues(rig.schema, operation.variableDefinitions ?? [], variables)
      return planOperation(rig.schema, document, operation, coerced ?? {}).cypher
    })
    .join('\n')
}
