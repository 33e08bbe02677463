import { FORMATS } from '../../../src/api/exports/formats'
import { readBack, type Found } from '../../export/support/readBack'
import { PYTHON_SETUP_MS, pythonEnvironment } from '../../support/python'
import { serve, type TestService } from '../../support/service'
import { withShippedData } from '../../support/shippedData'
import { temporaryFolder } from '../../support/temporaryFolder'

const NAMES = FORMATS.map(({ name }) => name)

/** Everything that ships and is not only left open, as of a day between two documents. */
const ASKED = 'around=iskp&around=TTP&hops=3&status=AFFIRMED,ALLEGED,DISPUTED,DENIED&asOf=2023-02-01'

describe('the shipped data in the hands of others', () => {
  const graph = withShippedData()
  const folder = temporaryFolder()
  const found = new Map<string, Found>()
  let service: TestService
  beforeAll(async () => {
    service = await serve(graph)
    const python = await pythonEnvironment()
    const files = await Promise.all(NAMES.map(async (format) => ({ format, chunks: await get(format) })))
    const read = await readBack(python, folder, files)
    read.forEach((one, nth) => found.set(NAMES[nth] ?? '', one))
  }, PYTHON_SETUP_MS)
  afterAll(() => service.stop())

  async function get(format: string): Promise<AsyncIterable<Uint8Array>> {
    const { status, body } = await fetch(`${service.url}/export/${format}?${ASKED}`)
    expect(status).toBe(200)
    if (body === null) throw new Error('The answer has no body.')
    return body
  }

  it.each(NAMES)('%s holds the same things, relations and claims as every other format', (format) => {
    const { nodes = [], edges = [] } = found.get(format) ?? {}
    expect(nodes.length).toBeGreaterThan(30)
    expect(edges.length).toBeGreaterThan(40)
    expect({ nodes: nodes.map(common), edges: edges.map(common) }).toEqual({
      nodes: found.get('node-link')?.nodes.map(common),
      edges: found.get('node-link')?.edges.map(common),
    })
  })
})

/** What every format holds. */
function common(item: Record<string, unknown>): Record<string, unknown> {
  const { colour: _colour, start: _start, statusOverTime: _statuses, line: _line, ...rest } = item
  return rest
}
