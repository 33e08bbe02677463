import { copyFileSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { inProject } from '../../src/paths'
import { runProgram } from '../support/program'
import { PYTHON_SETUP_MS, pythonEnvironment } from '../support/python'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'
import { temporaryFolder } from '../support/temporaryFolder'

const FOLDER = inProject('notebooks')
const NOTEBOOKS = readdirSync(FOLDER).filter((file) => file.endsWith('.ipynb'))

/** Starting a kernel, and drawing. */
const LONG = 180_000

describe('the notebooks', () => {
  const graph = withShippedData()
  const folder = temporaryFolder()
  let python: string
  let service: TestService
  beforeAll(async () => {
    python = await pythonEnvironment()
    service = await serve(graph)
  }, PYTHON_SETUP_MS)
  afterAll(() => service.stop())

  it('are there', () => {
    expect(NOTEBOOKS.length).toBeGreaterThan(0)
  })

  it.each(NOTEBOOKS)(
    '%s runs from above to below against a running service, and shows what is stored',
    async (name) => {
      const copy = join(folder, name)
      copyFileSync(join(FOLDER, name), copy)
      const { code, stdout } = await runProgram(
        python,
        [
          '-m',
          'pytest',
          '--quiet',
          '-p',
          'no:cacheprovider',
          '--nbmake',
          '--overwrite',
          '--rootdir',
          folder,
          copy,
        ],
        { CLAIMGRAPH_URL: service.url, PYTHONPATH: join(FOLDER, 'claimgraph', 'src') },
      )
      expect([code, stdout]).toEqual([0, expect.stringContaining('1 passed')])
      expect(shown(copy)).toEqual(shown(join(FOLDER, name)))
    },
    LONG,
  )

  it(
    'lead from every number in a table to the claims that it counts',
    async () => {
      const { code, stdout, stderr } = await runProgram(
        python,
        [inProject('tests', 'python', 'trace.py'), ...NOTEBOOKS.map((name) => join(FOLDER, name))],
        { CLAIMGRAPH_URL: service.url, PYTHONPATH: join(FOLDER, 'claimgraph', 'src') },
      )
      expect([code, stderr]).toEqual([0, expect.not.stringContaining('Error')])
      const tables = [...stdout.matchAll(/: (\d+) tables with numbers/g)].map(([, number]) => Number(number))
      expect(tables).toHaveLength(NOTEBOOKS.length)
      for (const number of tables) expect(number).toBeGreaterThan(3)
    },
    LONG,
  )

  it.each(NOTEBOOKS)('%s says as of which day in its title, and has pictures', (name) => {
    const [first] = shown(join(FOLDER, name))
    expect(first).toMatch(/^# .+, as of \d{4}-\d{2}-\d{2}/)
    expect(readFileSync(join(FOLDER, name), 'utf8').match(/"image\/png"/g)?.length).toBeGreaterThanOrEqual(2)
  })
})

const NOTEBOOK = z.object({
  cells: z.array(
    z.object({
      outputs: z
        .array(z.object({ data: z.record(z.string(), z.unknown()).optional(), text: z.unknown().optional() }))
        .default([]),
    }),
  ),
})

/** The tables and texts that a notebook shows; pictures differ from one machine to another. */
function shown(file: string): string[] {
  const { cells } = NOTEBOOK.parse(JSON.parse(readFileSync(file, 'utf8')))
  return cells.flatMap(({ outputs }) =>
    outputs.map(({ data, text }) =>
      joined(data?.['text/markdown'] ?? data?.['text/html'] ?? data?.['text/plain'] ?? text),
    ),
  )
}

function joined(lines: unknown): string {
  return z.union([z.string(), z.array(z.string()).transform((parts) => parts.join(''))]).parse(lines)
}
