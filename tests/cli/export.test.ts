import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { claimgraph, onTestDatabase, type Ended } from '../support/claimgraph'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'
import { temporaryFolder } from '../support/temporaryFolder'

const LONG = 60_000

describe('claimgraph export', () => {
  const graph = withShippedData()
  const folder = temporaryFolder()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  function exported(...parameters: string[]): Promise<Ended> {
    return claimgraph(['export', ...parameters], onTestDatabase()).ended
  }

  it(
    'writes the file that the address gives',
    async () => {
      const file = join(folder, 'iskp.gexf')
      const { code, stdout } = await exported('gexf', '--around', 'iskp', '--hops', '2', '--out', file)
      expect([code, stdout]).toEqual([0, ''])
      const response = await fetch(`${service.url}/export/gexf?around=iskp&hops=2`)
      expect(await readFile(file, 'utf8')).toBe(await response.text())
      expect(await readdir(folder)).toEqual(['iskp.gexf'])
    },
    LONG,
  )

  it(
    'prints it where no file is named, with the notes beside it',
    async () => {
      const { code, stdout, stderr } = await exported(
        ...[
          'node-link',
          '--around',
          'ISIS-K',
          'ttp',
          '--as-of',
          '2001-01-01',
          '--status',
          'AFFIRMED',
          'DENIED',
        ],
      )
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ nodes: [{ id: 'iskp' }, { id: 'ttp' }], edges: [] })
      expect(stderr).toContain('Nothing was known on 2001-01-01')
    },
    LONG,
  )

  it(
    'writes paths and lists',
    async () => {
      const paths = await exported(
        'node-link',
        '--from',
        'ISKP',
        '--to',
        'Pakistan',
        '--max-hops',
        '3',
        '--through-events',
      )
      expect(JSON.parse(paths.stdout)).toMatchObject({
        graph: { title: expect.stringMatching(/^Paths from /) },
      })
      const list = await exported('node-link', '--kind', 'STATE')
      expect(JSON.parse(list.stdout)).toMatchObject({ edges: [], nodes: expect.arrayContaining([]) })
    },
    LONG,
  )

  it.each([
    [['pdf', '--around', 'iskp'], 'There is no format "pdf". A network can be exported as gexf,'],
    [['gexf', '--around', 'nobody-here'], 'There is no entity or event with the id "nobody-here"'],
    [['gexf', '--around', 'Daesh'], 'The name "Daesh" belongs to several entities: '],
    [['gexf'], 'say around which entities or events'],
    [
      ['gexf', '--around', 'iskp', '--out', '/no/such/folder/iskp.gexf'],
      '/no/such/folder/iskp.gexf cannot be written',
    ],
  ])(
    '%j ends with one sentence',
    async (parameters, message) => {
      const { code, stdout, stderr } = await exported(...parameters)
      expect([code, stdout]).toEqual([1, ''])
      expect(stderr).toContain(message)
      expect(stderr).not.toMatch(/\n\s+at /)
    },
    LONG,
  )
})
