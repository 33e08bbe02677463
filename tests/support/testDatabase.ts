import { z } from 'zod'

const VARIABLE = 'CLAIMGRAPH_TEST_DATABASE'

const databaseSchema = z.object({
  address: z.object({ uri: z.string(), user: z.string(), password: z.string() }),
  description: z.string(),
})
type TestDatabase = z.output<typeof databaseSchema>

/** The database of this run, which `globalSetup` has announced. */
export function testDatabase(): TestDatabase {
  return databaseSchema.parse(JSON.parse(process.env[VARIABLE] ?? 'null'))
}

/** The environment is what Jest hands on to the suites. */
export function announce({ address, description }: TestDatabase): void {
  process.env[VARIABLE] = JSON.stringify({ address, description })
}
