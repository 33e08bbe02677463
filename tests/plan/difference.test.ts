import { differenceIn } from './difference'
import { generate, type Mode } from './generate/operation'
import { Random } from './generate/random'
import { report } from './report'
import { columns, testRig } from './rig'
import { shrink } from './shrink'

/** What fits a slow machine; `npm run fuzz` runs any number, `npm run faults` shows what the difference can find. */
const RUNS: Readonly<Record<Mode, number>> = { everything: 50, lists: 70 }
const SEED = 1
/** Neo4j plans a statement on one core: so many are in its hands at a time. */
const LANES = 2

const rig = testRig()
const seed = Number(process.env['FUZZ_SEED'] ?? SEED)
const asked = process.env['FUZZ_RUNS']
/** One operation in a second is slow. */
const MS_PER_RUN = 4000

describe('the planner answers what graphql-js and plain resolvers answer', () => {
  const modes: Mode[] = ['everything', 'lists']
  it.each(modes)(
    'in operations over %s',
    async (mode) => {
      const runs = asked === undefined ? RUNS[mode] : Math.ceil(Number(asked) / modes.length)
      const compare = async (run: number): Promise<void> => {
        const random = new Random(seed * 1_000_003 + run)
        const difference = await differenceIn(rig, generate(rig.schema, columns, random, mode))
        if (difference) {
          throw new Error(report(rig, `Seed ${seed}, operation ${run}:`, await shrink(rig, difference)))
        }
        if (asked !== undefined && run % 50 === 49) process.stderr.write(`${mode}: ${run + 1} of ${runs}\n`)
      }
      const lane = async (first: number): Promise<void> => {
        for (let run = first; run < runs; run += LANES) await compare(run)
      }
      await Promise.all(Array.from({ length: LANES }, (_, first) => lane(first)))
    },
    Math.max(RUNS.everything, RUNS.lists, Number(asked ?? 0)) * MS_PER_RUN,
  )
})
