import type { Requirement } from './requirements'
import { testDatabase } from './testDatabase'

/** What Jest counts, of which we use this much. */
interface Results {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
}

interface NotRun {
  readonly missing: readonly Pick<Requirement, 'what' | 'remedy' | 'suites'>[]
  /** Folders that the caller left out. */
  readonly leftOut: readonly string[]
}

/** Ends a run with what it stood on: the database, the suites that this machine could not run and why, the sums. */
export default class LastLines {
  constructor(
    _config: unknown,
    private readonly options: NotRun,
  ) {}

  onRunComplete(_contexts: unknown, results: Results): void {
    // Jest writes its summary after every reporter; the teardown comes after that.
    globalThis.lastLines = lastLines(this.options, results)
  }
}

function lastLines({ missing, leftOut }: NotRun, results: Results): string[] {
  // A suite that breaks before its first test is a failure, too.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
  return [
    testDatabase().description,
    ...missing.map(
      ({ suites, what, remedy }) => `Not run, for want of ${what}: ${suites.join(', ')} (${remedy}).`,
    ),
    ...(leftOut.length === 0 ? [] : [`Left out, as TESTS_LEFT_OUT asks: ${leftOut.join(', ')}.`]),
    ...(missing.length + leftOut.length === 0 ? ['Every suite could run.'] : []),
    `${results.numPassedTests} passed, ${failed} failed`,
  ]
}

declare global {
  var lastLines: readonly string[] | undefined
}
