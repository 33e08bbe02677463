import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'

import { Failure } from '../domain/failure'
import { asFailure } from './failures'
import type { Statement } from './statement'

/** What the driver can carry: BigInt for integers, number for floats. */
export type Parameters = Record<string, unknown>
export type Row = Record<string, unknown>

/** Where and as whom to connect. */
export interface Address {
  readonly uri: string
  readonly user: string
  readonly password: string
}

/** One write transaction: everything run in it is kept, or nothing. */
export interface Transaction {
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>
}

/** A step by which Neo4j answered, and those that feed it; null where nothing was counted. */
export interface Profile {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, string>>
  readonly rows: number | null
  readonly dbHits: number | null
  readonly children: readonly Profile[]
}

/** A connection to one Neo4j; the only way in which the rest of the service reaches it. */
export interface Graph {
  /** One auto-commit read, tried again once when the connection was stale; the signal ends it in the database, too. */
  read(statement: Statement, parameters?: Parameters, signal?: AbortSignal): Promise<Row[]>
  /** How Neo4j answers a read, and what that costs: it is run. */
  profile(statement: Statement, parameters: Parameters): Promise<Profile>
  /** One statement in a transaction of its own that may also change the schema. */
  run(statement: Statement, parameters?: Parameters): Promise<Row[]>
  /** All or nothing; retried as a whole when Neo4j asks for it, so `work` must be repeatable. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** How long a read may take before the database ends it. */
const READ_TIMEOUT_MS = 30_000

/** Half of what a read through `executeRead` costs is its transaction; an auto-commit read has none (docs/decisions). */
export function connect(address: Address, readTimeoutMs = READ_TIMEOUT_MS): Graph {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    userAgent: 'claimgraph',
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  return {
    read: (statement, parameters = {}, signal) =>
      read(driver, statement, parameters, { timeout: readTimeoutMs, signal }),
    profile: (statement, parameters) => profile(driver, statement, parameters),
    run: (statement, parameters = {}) => autoCommit(driver, 'WRITE', statement, parameters),
    write: (work) => inTransaction(driver, work),
    close: () => driver.close(),
  }
}

/** The connection may have gone stale in the pool: that is worth a second try. */
async function read(
  driver: Driver,
  statement: Statement,
  parameters: Parameters,
  limits: Limits,
): Promise<Row[]> {
  try {
    return await autoCommit(driver, 'READ', statement, parameters, limits)
  } catch (error) {
    if (!(error instanceof Failure) || !neo4j.isRetryableError(error.cause)) throw error
    return await autoCommit(driver, 'READ', statement, parameters, limits)
  }
}

/** What ends a statement before it is done. */
interface Limits {
  readonly timeout?: number
  readonly signal?: AbortSignal | undefined
}

async function autoCommit(
  driver: Driver,
  mode: 'READ' | 'WRITE',
  statement: Statement,
  parameters: Parameters,
  { timeout, signal }: Limits = {},
): Promise<Row[]> {
  const session = driver.session({ defaultAccessMode: mode })
  const limit = timeout === undefined ? {} : { timeout }
  try {
    const options = { metadata: { name: statement.name }, ...limit }
    const result = withoutStack(() => session.run(statement.text, parameters, options))
    const { records } = await (signal ? unlessAborted(result, signal) : result)
    return records.map((record) => record.toObject())
  } catch (error) {
    throw asFailure(error)
  } finally {
    await session.close()
  }
}

/**
 * The driver keeps from where each statement was sent, as the text of a stack, which takes a twelfth of node's time for a small
 * answer; ours are known by their names.
 */
function withoutStack<T>(send: () => T): T {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return send()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

async function profile(driver: Driver, statement: Statement, parameters: Parameters): Promise<Profile> {
  const session = driver.session({ defaultAccessMode: 'READ' })
  try {
    const { summary } = await session.run(`PROFILE ${statement.text}`, parameters)
    if (summary.queryProfile === false) throw new Error('Neo4j gave no profile.')
    return summary.queryProfile
  } catch (error) {
    throw asFailure(error)
  } finally {
    await session.close()
  }
}

/** Closing the session of a statement that still runs ends it in the database. */
async function unlessAborted<T>(work: PromiseLike<T>, signal: AbortSignal): Promise<T> {
  // Made when it is needed: an error costs as much as a small answer.
  const cancelled = (): Failure =>
    new Failure('CANCELLED', 'Whoever asked went away before the answer was there.')
  if (signal.aborted) throw cancelled()
  let giveUp: () => void = () => undefined
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(cancelled())
    signal.addEventListener('abort', giveUp, { once: true })
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', giveUp)
  }
}

async function inTransaction<T>(driver: Driver, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const session = driver.session({ defaultAccessMode: 'WRITE' })
  try {
    return await session.executeWrite((transaction) => work(named(transaction)))
  } catch (error) {
    throw asFailure(error)
  } finally {
    await session.close()
  }
}

function named(transaction: ManagedTransaction): Transaction {
  return {
    async run(statement, parameters = {}) {
      const result = await transaction.run(`// ${statement.name}\n${statement.text}`, parameters)
      return result.records.map((record) => record.toObject())
    },
  }
}
