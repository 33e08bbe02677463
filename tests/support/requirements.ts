import type Docker from 'dockerode'
import { access, readdir } from 'node:fs/promises'
import { runCommand } from '../../src/graph/database/command'
import { SHIPPED_SPEC } from '../../src/graph/database/container/spec'
import { findEngine } from '../../src/graph/database/container/engine'
import { hasImage } from '../../src/graph/database/container/image'
import { findJava } from '../../src/graph/database/embedded/java'
import { loadSettings } from '../../src/settings'
import { hasPython } from './python'

export interface Requirement {
  /** What the suites need, as a noun. */
  readonly what: string
  /** How to have it. */
  readonly remedy: string
  readonly suites: readonly string[]
  readonly isThere: () => Promise<boolean>
}

/** All suites that cannot run on every machine; the others must. */
export const REQUIREMENTS: readonly Requirement[] = [
  {
    what: 'a Chromium',
    remedy: 'install chromium, or set CHROMIUM to its path',
    suites: ['tests/web/playground.test.ts', 'tests/web/explorer/explorer.test.ts'],
    isThere: () => exists(process.env['CHROMIUM'] ?? '/usr/bin/chromium'),
  },
  {
    what: 'the texts of the articles',
    remedy: 'set ARTICLES_DIR to their folder',
    suites: ['tests/data/articleTexts.test.ts', 'tests/api/quotes.test.ts'],
    async isThere() {
      const { articlesFolder } = loadSettings()
      if (!(await exists(articlesFolder))) return false
      return (await readdir(articlesFolder)).some((file) => file.endsWith('.txt'))
    },
  },
  {
    what: 'Python 3.11 or newer with venv and pip',
    remedy: 'install python3 and python3-venv',
    suites: [
      'tests/api/exports/formats.test.ts',
      'tests/export/readBack.test.ts',
      'tests/notebooks/client.test.ts',
      'tests/notebooks/notebooks.test.ts',
    ],
    isThere: hasPython,
  },
  {
    what: 'Java 17 with Maven',
    remedy: 'install both',
    suites: [
      'tests/export/gephi.test.ts',
      'tests/graph/database/embedded/open.test.ts',
      'tests/service/life.test.ts',
    ],
    async isThere() {
      const java = await findJava(loadSettings().javaHome).catch(() => null)
      return java !== null && (await runCommand('mvn', ['--version'])).code === 0
    },
  },
  {
    what: 'a Docker engine with the image NEO4J_IMAGE',
    remedy: 'start one, and let it fetch the image',
    suites: ['tests/graph/database/container/image.test.ts', 'tests/graph/database/container/open.test.ts'],
    isThere: async () => (await engineWithImage()) !== null,
  },
  {
    what: `a Docker engine with the image NEO4J_IMAGE and without a ${SHIPPED_SPEC.name}, whose data are somebody's`,
    remedy: 'start one, or remove the container and the volume of that name',
    suites: ['tests/service/lifeOnContainer.test.ts'],
    async isThere() {
      const engine = await engineWithImage()
      if (engine === null) return false
      const { name, volume } = SHIPPED_SPEC
      const isContained = await succeeds(engine.getContainer(name).inspect())
      return !isContained && !(await succeeds(engine.getVolume(volume).inspect()))
    },
  },
]

/** What this machine lacks; empty where every suite can run. */
export async function missingRequirements(): Promise<Requirement[]> {
  const found = await Promise.all(REQUIREMENTS.map((requirement) => requirement.isThere()))
  return REQUIREMENTS.filter((_, index) => !found[index])
}

async function engineWithImage(): Promise<Docker | null> {
  const engine = await findEngine().catch(() => null)
  return engine !== null && (await hasImage(engine, loadSettings().neo4jImage)) ? engine : null
}

function exists(path: string): Promise<boolean> {
  return succeeds(access(path))
}

function succeeds(work: Promise<unknown>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}
