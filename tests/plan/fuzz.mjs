import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'

// npm run fuzz -- --runs N --seed S: the differential test with so many operations, made from that seed.
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '5000' }, seed: { type: 'string', default: '1' } },
})
for (const [name, value] of Object.entries(values)) {
  if (!/^\d+$/.test(value)) throw new Error(`--${name} is a whole number, not "${value}"`)
}

const jest = spawn('jest', ['tests/plan/difference.test.ts'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: values.runs, FUZZ_SEED: values.seed },
})
jest.on('exit', (code) => process.exit(code ?? 1))
