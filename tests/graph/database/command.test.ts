import { runCommand } from '../../../src/graph/database/command'
import { Stops } from '../../../src/service/stops'

test('a command that is stopped on the way ends, and so does the wait for it', async () => {
  const stops = new Stops()
  const outcome = runCommand('sleep', ['600'], { stops })
  await stops.all()
  expect(await outcome).toEqual({ code: null, lines: [] })
})

test('stopping what has ended, or never began, does nothing', async () => {
  const stops = new Stops()
  expect(await runCommand('sh', ['-c', 'echo done; exit 3'], { stops })).toEqual({ code: 3, lines: ['done'] })
  expect(await runCommand('/no/such/command', [], { stops })).toEqual({ code: null, lines: [] })
  await expect(stops.all()).resolves.toBeUndefined()
})
