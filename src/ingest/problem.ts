import { Failure } from '../domain/failure'

/** What is wrong with a data file, and where; `line` counts from 1. */
export interface Problem {
  readonly file: string
  readonly line: number | null
  /** The entry and the field: "claim 000-10, predicate". */
  readonly field: string
  readonly message: string
}

/** More than this nobody reads at once. */
const SHOWN = 20

/** All problems as one failure that says that nothing was loaded. */
export class BrokenData extends Failure {
  constructor(readonly problems: readonly Problem[]) {
    super('INVALID_INPUT', describeProblems(problems))
  }
}

function describeProblems(problems: readonly Problem[]): string {
  const shown = problems.slice(0, SHOWN).map(describeProblem)
  const more = problems.length > SHOWN ? [`… and ${problems.length - SHOWN} more.`] : []
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`
  return [`${count} in the data files; nothing was loaded.`, ...shown, ...more].join('\n')
}

/** The place, and what is wrong there, in one line. */
export function describeProblem({ file, line, field, message }: Problem): string {
  const place = line === null ? file : `${file}:${line}`
  return field === '' ? `${place}: ${message}` : `${place}: ${field}: ${message}`
}
