import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { freePort } from '../../src/graph/database/embedded/port'
import { claimgraph, npm, tellGroup, type Running } from './claimgraph'
import { ANSWER, holdRequest } from './heldRequest'

/** The first start on a machine fetches Neo4j and prepares it. */
const FIRST_MS = 300_000
const LONG = 90_000

/** With a machine to itself it takes a third of that. */
const SECOND_START_MS = 30_000

/** A way to a database of its own, on which nothing runs yet. */
interface Way {
  /** That lead the service there. */
  readonly settings: Readonly<Record<string, string>>
  /** What of the database runs on this machine now: nothing, unless the service does. */
  readonly running: () => Promise<readonly string[]>
}

/** The tests of a service that starts, serves and is stopped, at any moment, by that way. */
export function itLives({ settings, running: whatRuns }: Way): void {
  const started: Running[] = []
  afterAll(() => started.forEach((running) => running.kill()))

  function run(parameters: readonly string[], port = 0): Running {
    const running = npm(parameters, { ...settings, PORT: String(port) })
    started.push(running)
    return running
  }

  it(
    'answers from the start, says what it waits for, and on Ctrl-C ends its requests, its Neo4j and itself',
    async () => {
      const port = await freePort(0)
      const url = `http://127.0.0.1:${port}`
      const service = run(['start'], port)
      const states = await statesUntilReady(url)
      expect(states[0]).toMatch(/^(starting|looking for a database)/)
      expect(states).toContain('loading the data')
      await service.says('Ctrl-C stops it.')
      expect(await whatRuns()).toHaveLength(1)

      const held = await holdRequest(url)
      tellGroup(service, 'SIGINT')
      await service.says('Stopping')
      expect(await held.finish()).toContain(ANSWER)
      expect((await service.ended).code).toBe(0)
      expect(await whatRuns()).toEqual([])
    },
    FIRST_MS,
  )

  it(
    'starts again quickly, fetches nothing and loads nothing',
    async () => {
      const before = performance.now()
      const service = run(['start'])
      await service.says('claimgraph is ready.')
      expect(performance.now() - before).toBeLessThan(SECOND_START_MS)
      const { stderr } = service.output()
      expect(stderr).toContain('nothing new')
      expect(stderr).not.toMatch(/Fetching|Preparing|Prepared|Loaded/)
      tellGroup(service, 'SIGINT')
      expect((await service.ended).code).toBe(0)
      expect(await whatRuns()).toEqual([])
    },
    LONG,
  )

  it(
    'leaves nothing behind when the signal comes while Neo4j starts',
    async () => {
      const service = run(['start'])
      await service.says('Starting ')
      while ((await whatRuns()).length === 0) await wait(20)
      tellGroup(service, 'SIGINT')
      const { code, stdout } = await service.ended
      expect([code, stdout]).toEqual([0, expect.not.stringContaining('claimgraph is ready.')])
      expect(await whatRuns()).toEqual([])
    },
    LONG,
  )

  it(
    'runs the database alone until Ctrl-C',
    async () => {
      const database = run(['run', '-s', 'database'])
      await database.says('Ctrl-C stops it.')
      tellGroup(database, 'SIGINT')
      expect((await database.ended).code).toBe(0)
      expect(await whatRuns()).toEqual([])
    },
    LONG,
  )

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'a command that %s breaks off ends with %i, as a shell expects, and leaves nothing behind',
    async (signal, expected) => {
      const command = claimgraph(['rebuild'], settings)
      started.push(command)
      await command.says('Starting ')
      command.child.kill(signal)
      expect((await command.ended).code).toBe(expected)
      expect(await whatRuns()).toEqual([])
    },
    LONG,
  )
}

const notReady = z.object({ status: z.literal('starting'), state: z.string() })

/** Every state that /readyz names until it is 200; /healthz is 200 all the while. */
async function statesUntilReady(url: string): Promise<string[]> {
  const states: string[] = []
  for (;;) {
    const health = await fetch(`${url}/healthz`).catch(() => null)
    if (health !== null) {
      expect(health.status).toBe(200)
      const ready = await fetch(`${url}/readyz`)
      if (ready.status === 200) return states
      expect(ready.status).toBe(503)
      const { state } = notReady.parse(await ready.json())
      if (state !== states.at(-1)) states.push(state)
    }
    await wait(20)
  }
}
