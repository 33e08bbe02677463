import { tellingSlowReads } from '../../src/service/slowReads'
import { sharedGraph } from '../support/graph'

const graph = sharedGraph()
const one = { name: 'test-one', text: 'RETURN 1 AS one' }

function logged(slowMs: number) {
  const lines: unknown[] = []
  const log = { warn: (fields: object, message: string) => void lines.push({ ...fields, message }) }
  return { lines, graph: tellingSlowReads(graph, log, slowMs) }
}

test('a statement that takes long is told by its name', async () => {
  const { lines, graph: telling } = logged(0)
  expect(await telling.read(one)).toEqual([{ one: 1 }])
  expect(lines).toEqual([
    { statement: 'test-one', milliseconds: expect.any(Number), message: 'slow statement' },
  ])
})

test('one that does not, is not', async () => {
  const { lines, graph: telling } = logged(60_000)
  await telling.read(one)
  expect(lines).toEqual([])
})
