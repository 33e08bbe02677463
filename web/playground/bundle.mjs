import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const PLAYGROUND = import.meta.dirname

/** The editor's workers. The page starts each by the name given here. */
const WORKERS = {
  graphql: 'monaco-graphql/esm/graphql.worker.js',
  json: 'monaco-editor/esm/vs/language/json/json.worker.js',
  editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
}

/**
 * Writes `index.html` and `assets/` into the folder and returns the size of what was written, in bytes. The names of the assets
 * carry a hash of their content, so that a browser may keep them for good.
 */
export async function bundlePlayground(folder) {
  const assets = join(folder, 'assets')
  const workers = await bundleWorkers(assets)
  const page = await bundlePage(assets, workers.names)
  const html = await writePage(folder, page)
  return workers.bytes + page.bytes + html.length
}

async function bundleWorkers(assets) {
  const { outputs } = await bundle(assets, {
    entryPoints: WORKERS,
    format: 'iife',
    entryNames: '[name].worker-[hash]',
  })
  const names = Object.fromEntries(
    Object.keys(WORKERS).map((label) => [label, entryOf(outputs, WORKERS[label])]),
  )
  return { names, bytes: bytesOf(outputs) }
}

async function bundlePage(assets, workerNames) {
  const { outputs } = await bundle(assets, {
    entryPoints: { playground: join(PLAYGROUND, 'main.tsx') },
    format: 'esm',
    splitting: true,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    define: { 'process.env.NODE_ENV': '"production"', WORKER_FILES: JSON.stringify(workerNames) },
    plugins: [withoutMonacoStyles],
    alias: PRETTIER_MODULES,
    keepNames: true, // GraphiQL titles its icons by the names of their functions
  })
  const script = entryOf(outputs, 'web/playground/main.tsx')
  const style = Object.keys(outputs).find((path) => path.endsWith('.css'))
  return { script, style: basename(style), bytes: bytesOf(outputs) }
}

function bundle(assets, options) {
  return build({
    bundle: true,
    minify: true,
    metafile: true,
    outdir: assets,
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'external',
    logLevel: 'warning',
    ...options,
  }).then((result) => result.metafile)
}

/** GraphiQL formats with prettier's parsers under their old names, which lead to CommonJS that finds no parser once bundled. */
const PRETTIER_MODULES = {
  'prettier/parser-babel': 'prettier/plugins/babel',
  'prettier/parser-graphql': 'prettier/plugins/graphql',
}

/** `graphiql/style.css` holds the editor's styles already; each lazy part of the editor would bring them along once more. */
const withoutMonacoStyles = {
  name: 'without-monaco-styles',
  setup(bundler) {
    bundler.onLoad({ filter: /monaco-editor[\\/].*\.css$/ }, () => ({ contents: '', loader: 'empty' }))
  },
}

async function writePage(folder, { script, style }) {
  const template = await readFile(join(PLAYGROUND, 'index.html'), 'utf8')
  const html = template.replaceAll('%SCRIPT%', script).replaceAll('%STYLE%', style)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), html)
  return html
}

function entryOf(outputs, source) {
  const [path] = Object.entries(outputs).find(([, output]) => output.entryPoint?.endsWith(source))
  return basename(path)
}

function bytesOf(outputs) {
  return Object.values(outputs).reduce((total, { bytes }) => total + bytes, 0)
}
