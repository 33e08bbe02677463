import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { Failure } from '../domain/failure'
import { sha256 } from '../domain/ids'
import { inProject } from '../paths'
import type { Graph } from './graph'
import { withLock } from './lock'
import { statement } from './statement'

/** One numbered file of `cypher/migrations`. */
export interface Migration {
  readonly number: number
  readonly name: string
  readonly sha256: string
  readonly statements: readonly string[]
}

const lockConstraint = statement('lock-constraint')
const applied = statement('migrations-applied')
const record = statement('record-migration')
const awaitIndexes = statement('await-indexes')

const row = z.object({ number: z.number(), name: z.string(), sha256: z.string() })

/**
 * Applies what is new among the migrations, in order, one process at a time, and returns their names. Throws a Failure
 * when a file that the database has recorded has changed or is gone.
 */
export async function migrate(
  graph: Graph,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  await graph.run(lockConstraint)
  return await withLock(graph, 'migrations', async () => {
    const recorded = (await graph.read(applied)).map((each) => row.parse(each))
    refuseChanged(recorded, migrations)
    const done = new Set(recorded.map(({ number }) => number))
    const pending = migrations.filter(({ number }) => !done.has(number))
    for (const migration of pending) await apply(graph, migration)
    if (pending.length > 0) await graph.run(awaitIndexes)
    return pending.map(({ name }) => name)
  })
}

/** The migrations in `folder`, by number. */
export function readMigrations(folder: string = inProject('cypher', 'migrations')): Migration[] {
  return readdirSync(folder)
    .filter((file) => /^\d{3}-.+\.cypher$/.test(file))
    .sort()
    .map((file) => migrationOf(file, readFileSync(`${folder}/${file}`, 'utf8')))
}

function migrationOf(file: string, text: string): Migration {
  const statements = text
    .replace(/^\s*\/\/.*$/gm, '')
    .split(/;\s*$/m)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  return {
    number: Number(file.slice(0, 3)),
    name: file.replace(/\.cypher$/, ''),
    sha256: sha256(text),
    statements,
  }
}

function refuseChanged(recorded: readonly z.output<typeof row>[], migrations: readonly Migration[]): void {
  for (const { number, name, sha256 } of recorded) {
    const file = migrations.find((migration) => migration.number === number)
    if (file === undefined) {
      const way = 'run the version of claimgraph that applied it, or a newer one'
      throw new Failure(
        'CONFIGURATION',
        `The database has the migration ${name}, which this version does not know: ${way}.`,
      )
    }
    if (file.sha256 === sha256) continue
    const way =
      'restore the file and put the change in a new migration, or empty the database with `npm run -s reset`'
    throw new Failure(
      'CONFIGURATION',
      `The migration cypher/migrations/${file.name}.cypher has changed since the database applied it: ${way}.`,
    )
  }
}

/** Every statement bears being run twice, so that a migration broken off in the middle is simply run again. */
async function apply(graph: Graph, { number, name, sha256, statements }: Migration): Promise<void> {
  for (const text of statements) await graph.run({ name, text })
  await graph.run(record, { number: BigInt(number), name, sha256 })
}
