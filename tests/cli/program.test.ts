import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { program } from '../../src/cli/program'
import { inProject } from '../../src/paths'

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(inProject('package.json'), 'utf8')))

// Without `exec`, a signal to npm would end the shell in between, and leave the command running.
test.each(program().commands.map((command) => command.name()))('npm run -s %s runs that command', (name) => {
  expect(scripts[name]).toBe(`exec node dist/main.js ${name}`)
})
