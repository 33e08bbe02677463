import { Neo4jError } from 'neo4j-driver'
import { Failure, type FailureKind } from '../domain/failure'

/** The one table from Neo4j's error codes to what a user can do about them; the first matching prefix decides. */
const FAILURES: ReadonlyArray<readonly [prefix: string, kind: FailureKind, message: string]> = [
  [
    'Neo.ClientError.Security.Unauthorized',
    'CONFIGURATION',
    'Neo4j refused the user name or the password: check NEO4J_USER and NEO4J_PASSWORD.',
  ],
  [
    'Neo.ClientError.Security.AuthenticationRateLimit',
    'CONFIGURATION',
    'Neo4j refuses to log in after too many wrong passwords: correct NEO4J_PASSWORD and wait a few seconds.',
  ],
  [
    'Neo.ClientError.Security.CredentialsExpired',
    'CONFIGURATION',
    'Neo4j asks for a new password first, as it does after its installation: log in with Neo4j Browser or cypher-shell, change it, and set NEO4J_PASSWORD to the new one.',
  ],
  [
    'Neo.ClientError.Security.Forbidden',
    'CONFIGURATION',
    'NEO4J_USER may not do this in Neo4j: give it the right to read, to write and to make indexes and constraints, or name another user.',
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'TIMEOUT',
    'The database took longer than it may for this question: ask for fewer rows, or filter more.',
  ],
  [
    'ServiceUnavailable',
    'UNAVAILABLE',
    'The database cannot be reached: see whether Neo4j is running, and start claimgraph anew if that started it.',
  ],
  ['SessionExpired', 'UNAVAILABLE', 'The connection to the database was lost: try again.'],
  ['Neo.TransientError', 'UNAVAILABLE', 'The database is busy or restarting: try again.'],
]

/** The failure that a Neo4j error stands for; anything else unchanged, since it is a bug. */
export function asFailure(error: unknown): unknown {
  if (!(error instanceof Neo4jError)) return error
  const known = FAILURES.find(([prefix]) => error.code.startsWith(prefix))
  return known ? new Failure(known[1], known[2], { cause: error }) : error
}

/** Whether Neo4j did not know the user, or not by this password. */
export function isLoginRefused(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Security.Unauthorized'
}
