import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { inProject } from '../src/paths'

/** What each folder may import besides itself: the arrows of src/README.md. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  paths: [],
  settings: ['domain', 'paths'],
  graph: ['domain', 'paths', 'settings'],
  plan: ['domain'],
  export: ['domain'],
  ingest: ['graph', 'domain', 'paths'],
  api: ['plan', 'graph', 'export', 'domain', 'paths'],
  service: ['api', 'ingest', 'graph', 'domain', 'paths', 'settings'],
  cli: ['service', 'api', 'plan', 'ingest', 'graph', 'domain', 'settings'],
  main: ['cli'],
}

/** Who alone may import a package, or read the environment. */
const ALONE: readonly (readonly [pattern: RegExp, folder: RegExp])[] = [
  [/from 'neo4j-driver'/, /^graph\//],
  [/from '@apollo|from 'express'|from '@as-integrations/, /^api\//],
  [/from 'type-graphql'/, /^api\//],
  [/from '@opentelemetry/, /^api\/tracing\.ts$/],
  [/process\.env/, /^settings\.ts$/],
]

const files = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
)

describe('the folders of src', () => {
  it.each(files)('%s imports only what lies on its way', (file) => {
    const folder = folderOf(file)
    const allowed = [folder, ...(ARROWS[folder] ?? [])]
    expect(
      importsOf(file)
        .map(folderOf)
        .filter((target) => !allowed.includes(target)),
    ).toEqual([])
  })

  it.each(ALONE)('%s stands in one folder alone', (pattern, folder) => {
    const others = files.filter((file) => pattern.test(textOf(file)) && !folder.test(file))
    expect(others).toEqual([])
  })

  it('keep the planner free of files, processes and sockets', () => {
    expect(
      files.filter((file) => file.startsWith('plan/') && /from 'node:(?!crypto)/.test(textOf(file))),
    ).toEqual([])
  })
})

function textOf(file: string): string {
  return readFileSync(inProject('src', file), 'utf8')
}

/** The files of src that a file imports, as paths from src. */
function importsOf(file: string): string[] {
  const targets = [...textOf(file).matchAll(/from '(\.[^']*)'/g)].map((match) => match[1] ?? '')
  return targets.map((target) => normalize(join(dirname(file), target)))
}

function folderOf(path: string): string {
  return path.split('/')[0]?.replace(/\.ts$/, '') ?? ''
}
