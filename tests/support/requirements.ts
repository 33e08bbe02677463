import { access, readdir } from 'node:fs/promises'
import { loadSettings } from '../../src/settings'

export interface Requirement {
  /** What the suites need, as a noun. */
  readonly what: string
  /** How to have it. */
  readonly remedy: string
  readonly suites: readonly string[]
  readonly isThere: () => Promise<boolean>
}

/** All suites that cannot run on every machine; the others must. */
const REQUIREMENTS: readonly Requirement[] = [
  {
    what: 'a Chromium',
    remedy: 'install chromium, or set CHROMIUM to its path',
    suites: ['tests/web/playground.test.ts'],
    isThere: () => exists(process.env['CHROMIUM'] ?? '/usr/bin/chromium'),
  },
  {
    what: 'the texts of the articles',
    remedy: 'set ARTICLES_DIR to their folder',
    suites: ['tests/data/articleTexts.test.ts'],
    async isThere() {
      const { articlesFolder } = loadSettings()
      if (!(await exists(articlesFolder))) return false
      return (await readdir(articlesFolder)).some((file) => file.endsWith('.txt'))
    },
  },
]

/** What this machine lacks; empty where every suite can run. */
export async function missingRequirements(): Promise<Requirement[]> {
  const found = await Promise.all(REQUIREMENTS.map((requirement) => requirement.isThere()))
  return REQUIREMENTS.filter((_, index) => !found[index])
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
