import { createHash } from 'node:crypto'
import { access, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from '../../src/paths'
import { cacheFolder } from './cacheFolder'
import { must, runProgram } from './program'

/** Fetching and unpacking what is not there yet. */
export const PYTHON_SETUP_MS = 300_000

const REQUIREMENTS = inProject('tests', 'python', 'requirements.txt')

/** Whether there is a Python that can make environments, and for which there are the pinned versions: 3.11 or newer. */
export async function hasPython(): Promise<boolean> {
  const check = 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))'
  return (await runProgram('python3', ['-c', check])).code === 0
}

/**
 * The `python` of an environment with the packages of `tests/python/requirements.txt`: made once for each content of that file,
 * and kept outside of the checkout. @throws Error with the words of pip when they cannot be had.
 */
export async function pythonEnvironment(): Promise<string> {
  const version = (await runProgram('python3', ['--version'])).stdout
  const contents = version + (await readFile(REQUIREMENTS, 'utf8'))
  const folder = join(
    cacheFolder(),
    `python-${createHash('sha256').update(contents).digest('hex').slice(0, 12)}`,
  )
  const python = join(folder, 'bin', 'python')
  const isComplete = join(folder, 'complete')
  if (await exists(isComplete)) return python
  await mkdir(cacheFolder(), { recursive: true })
  await must('python3', ['-m', 'venv', '--clear', folder])
  const install = [
    '-m',
    'pip',
    'install',
    '--quiet',
    '--disable-pip-version-check',
    '--no-deps',
    '-r',
    REQUIREMENTS,
  ]
  await must(python, install)
  await writeFile(isComplete, '')
  return python
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
