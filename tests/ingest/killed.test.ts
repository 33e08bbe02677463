import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { dataFiles } from '../../src/ingest/dataFiles'
import { load } from '../../src/ingest/load'
import { testGraph, wipe } from '../support/graph'
import { dump } from './support/dump'

const graph = testGraph()
const DATA = { source: 'data', files: dataFiles(), articlesDir: null }

test.each(['record-names', 'create-claims', 'write-relations'])(
  'killed at %s, loading again gives the graph of an undisturbed load',
  async (moment) => {
    await wipe(graph)
    await load(graph, DATA)
    const undisturbed = await dump(graph)
    await wipe(graph)

    expect(await loadUntilKilled(moment)).toBe('SIGKILL')
    expect(await dump(graph)).toEqual([])
    await load(graph, DATA)

    expect(await dump(graph)).toEqual(undisturbed)
  },
  180_000,
)

/** Loads in a process of its own and kills it when it sends that statement; the signal by which it ended. */
async function loadUntilKilled(moment: string): Promise<NodeJS.Signals | null> {
  const script = join(__dirname, 'support', 'loadInChild.ts')
  const child = spawn(process.execPath, ['--require', 'esbuild-register', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  child.stdout.on('data', (said: Buffer) => {
    if (said.toString().split('\n').includes(moment)) child.kill('SIGKILL')
  })
  return await new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)))
}
