import { Failure } from '../domain/failure'
import type { Graph, Row, Transaction } from '../graph/graph'
import { holdLock } from '../graph/lock'
import { statement } from '../graph/statement'
import { inOrder } from './inOrder'
import { BrokenData, type Problem } from './problem'
import { readDataFiles } from './read/readDataFiles'
import type { SourceEntries } from './read/source'
import { record } from './record/record'
import type { LoadReport } from './record/report'
import { resolve } from './resolve/resolve'

interface LoadTask {
  /** What claims are held by: `data` for the folder that ships, the file's name for a user's own. */
  readonly source: string
  readonly files: readonly string[]
  /** Where the texts of documents lie, when they are at hand. */
  readonly articlesDir: string | null
  /** Where the source lies; it is refused if it lay elsewhere before, unless `isMoved`: two files of one name would void each other. */
  readonly path?: string
  readonly isMoved?: boolean
  /** What stands for all that this load depends on, kept until anything else is loaded; see `lastLoaded`. */
  readonly fingerprint?: string
}

const rememberLoad = statement('remember-load')
const lastLoadOfSource = statement('last-load-of-source')

/** The fingerprint of the source's last load, unless something was loaded after it. */
export async function lastLoaded(graph: Graph, source: string): Promise<string | null> {
  return textIn(await graph.read(lastLoadOfSource, { source }), 'fingerprint')
}

function textIn([row]: readonly Row[], column: string): string | null {
  const value = row?.[column]
  return typeof value === 'string' ? value : null
}

/**
 * Makes the graph hold what the files tell, all or nothing, in one transaction; loading the same again writes nothing.
 * Throws one Failure with all that is wrong with the files.
 */
export async function load(graph: Graph, task: LoadTask): Promise<LoadReport> {
  const entries = await readDataFiles(task.files)
  return await graph.write((transaction) => loadEntries(transaction, task, entries))
}

/**
 * Several sources, all of them or none, in whatever order; one may refer to what another brings, unless they do so in a circle.
 * Throws one Failure with all that is wrong with them; what refers to a source that is wrong is not looked at.
 */
export async function loadTogether(graph: Graph, tasks: readonly LoadTask[]): Promise<LoadReport[]> {
  const sources = inOrder(await readSources(tasks))
  return await graph.write(async (transaction) => {
    const reports: LoadReport[] = []
    const problems: Problem[] = []
    const broken = new Set<LoadTask>()
    for (const { task, entries, needs } of sources) {
      const attempt = needs.some((needed) => broken.has(needed.task))
        ? UNTRIED
        : await orProblems(() => loadEntries(transaction, task, entries))
      problems.push(...attempt.problems)
      if (attempt.value === null) broken.add(task)
      else reports.push(attempt.value)
    }
    if (problems.length > 0) throw new BrokenData(problems)
    return reports
  })
}

interface Source {
  readonly task: LoadTask
  readonly entries: SourceEntries
}

/** @throws BrokenData with what is wrong with the form of any of them. */
async function readSources(tasks: readonly LoadTask[]): Promise<Source[]> {
  const read = await Promise.all(
    tasks.map(async (task) => ({ task, ...(await orProblems(() => readDataFiles(task.files))) })),
  )
  const problems = read.flatMap((each) => each.problems)
  if (problems.length > 0) throw new BrokenData(problems)
  return read.flatMap(({ task, value }) => (value === null ? [] : [{ task, entries: value }]))
}

/** What the work comes to, or what is wrong with the data. */
interface Attempt<T> {
  readonly value: T | null
  readonly problems: readonly Problem[]
}

const UNTRIED: Attempt<never> = { value: null, problems: [] }

async function orProblems<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { value: await work(), problems: [] }
  } catch (error) {
    if (error instanceof BrokenData) return { value: null, problems: error.problems }
    throw error
  }
}

/** Nothing that is looked up here can change before it is recorded: no other load runs meanwhile. */
async function loadEntries(
  transaction: Transaction,
  { source, articlesDir, path, isMoved, fingerprint }: LoadTask,
  entries: SourceEntries,
): Promise<LoadReport> {
  await holdLock(transaction, 'load')
  const before = textIn(await transaction.run(lastLoadOfSource, { source }), 'path')
  if (path !== undefined && isMoved !== true) refuseNamesake(source, path, before)
  const read: Graph['read'] = (statement, parameters) => transaction.run(statement, parameters)
  const batch = await resolve({ read }, source, entries, articlesDir)
  const report = await record(transaction, source, batch, new Date().toISOString())
  await transaction.run(rememberLoad, { source, path: path ?? null, fingerprint: fingerprint ?? null })
  return report
}

function refuseNamesake(source: string, path: string, before: string | null): void {
  if (before === null || before === path) return
  throw new Failure(
    'INVALID_INPUT',
    `${source} was last loaded from ${before}; loading ${path} would void what that file told. Give it a name of its own, or say --moved if it is the same file in a new place.`,
  )
}
