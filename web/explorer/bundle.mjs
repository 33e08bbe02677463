import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { build } from 'esbuild'

const EXPLORER = import.meta.dirname

/**
 * Writes `index.html` and `assets/` into the folder and returns the size of what was written, in bytes. The names of the assets
 * carry a hash of their content, so that a browser may keep them for good.
 */
export async function bundleExplorer(folder) {
  const { metafile } = await build({
    entryPoints: { explorer: join(EXPLORER, 'main.tsx') },
    outdir: join(folder, 'assets'),
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    legalComments: 'external',
    logLevel: 'warning',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  const written = Object.entries(metafile.outputs)
  const [script] = written.find(([, { entryPoint }]) => entryPoint?.endsWith('main.tsx'))
  const [style] = written.find(([path]) => path.endsWith('.css'))
  const template = await readFile(join(EXPLORER, 'index.html'), 'utf8')
  const html = template.replaceAll('%SCRIPT%', basename(script)).replaceAll('%STYLE%', basename(style))
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'index.html'), html)
  await writeFile(join(folder, 'questions.json'), JSON.stringify(await usualQuestions()))
  return html.length + written.reduce((total, [, { bytes }]) => total + bytes, 0)
}

/** What the page usually asks, for the service to have it planned beforehand. */
async function usualQuestions() {
  const { outputFiles } = await build({
    entryPoints: [join(EXPLORER, 'ask', 'usualQuestions.ts')],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'warning',
  })
  const { USUAL_QUESTIONS } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
  return USUAL_QUESTIONS
}
