import { join } from 'node:path'
import { inProject } from '../../src/paths'
import { runProgram, type Ended } from '../support/program'
import { PYTHON_SETUP_MS, pythonEnvironment } from '../support/python'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'
import { temporaryFolder } from '../support/temporaryFolder'

const CLIENT = inProject('notebooks', 'claimgraph')
const SOURCES = join(CLIENT, 'src')

/** Starting Python, and asking a few hundred questions. */
const LONG = 180_000

describe('the Python client', () => {
  const graph = withShippedData()
  const folder = temporaryFolder()
  let python: string
  let service: TestService
  beforeAll(async () => {
    python = await pythonEnvironment()
    service = await serve(graph)
  }, PYTHON_SETUP_MS)
  afterAll(() => service.stop())

  function inPython(parameters: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
    return runProgram(python, parameters, {
      CLAIMGRAPH_URL: service.url,
      PYTHONPATH: SOURCES,
      ...environment,
    })
  }

  it(
    'passes its tests against a running service',
    async () => {
      const { code, stdout } = await inPython([
        '-m',
        'pytest',
        '--quiet',
        '-rfE',
        '--rootdir',
        CLIENT,
        CLIENT,
      ])
      if (code !== 0) throw new Error(stdout)
      expect(stdout).toMatch(/\d+ passed in /)
      expect(stdout).not.toContain('skipped')
    },
    LONG,
  )

  it(
    'has types that hold',
    async () => {
      const settings = join(CLIENT, 'pyproject.toml')
      const { code, stdout } = await inPython([
        ...['-m', 'mypy', '--config-file', settings, '--cache-dir', join(folder, 'mypy')],
        ...[SOURCES, join(CLIENT, 'tests')],
      ])
      expect([code, stdout]).toEqual([0, expect.stringContaining('no issues found')])
    },
    LONG,
  )

  it(
    'can be installed by pip, with its types',
    async () => {
      const wheel = [
        '-m',
        'pip',
        'wheel',
        '--quiet',
        '--no-deps',
        '--no-build-isolation',
        '--wheel-dir',
        folder,
      ]
      expect(await inPython([...wheel, CLIENT])).toMatchObject({ code: 0 })
      const site = join(folder, 'site')
      const install = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--no-index', '--find-links', folder]
      expect(await inPython([...install, '--target', site, 'claimgraph'])).toMatchObject({ code: 0 })
      const script = [
        'import claimgraph, pathlib',
        'home = pathlib.Path(claimgraph.__file__).parent',
        'print(home, (home / "py.typed").exists(), claimgraph.ClaimGraph().run("search", text="TTP")["search"][0]["node"]["id"])',
      ]
      const { stdout } = await inPython(['-c', script.join('\n')], { PYTHONPATH: site })
      expect(stdout.trim()).toBe(`${join(site, 'claimgraph')} True ttp`)
    },
    LONG,
  )
})
