import type { Requirement } from './requirements'
import { testDatabase } from './testDatabase'

/** What Jest counts, of which we use this much. */
interface Results {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
}

type Missing = Pick<Requirement, 'what' | 'remedy' | 'suites'>

/** Ends a run with what it stood on: the database, the suites that this machine could not run and why, the sums. */
export default class LastLines {
  constructor(
    _config: unknown,
    private readonly options: { readonly missing: readonly Missing[] },
  ) {}

  onRunComplete(_contexts: unknown, results: Results): void {
    // Jest writes its summary after every reporter; the teardown comes after that.
    globalThis.lastLines = lastLines(this.options.missing, results)
  }
}

function lastLines(missing: readonly Missing[], results: Results): string[] {
  // A suite that breaks before its first test is a failure, too.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites
  return [
    testDatabase().description,
    ...missing.map(
      ({ suites, what, remedy }) => `Not run, for want of ${what}: ${suites.join(', ')} (${remedy}).`,
    ),
    ...(missing.length === 0 ? ['Every suite could run.'] : []),
    `${results.numPassedTests} passed, ${failed} failed`,
  ]
}

declare global {
  var lastLines: readonly string[] | undefined
}
