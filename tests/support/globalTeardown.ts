import './globalSetup'
import './lastLines'

export default async function globalTeardown(): Promise<void> {
  await globalThis.stopTestDatabase?.()
  process.stdout.write(`\n${(globalThis.lastLines ?? []).join('\n')}\n`)
}
