import { connect } from '../../../src/graph/graph'
import { askOverHttp } from '../../support/ask'
import { serve, type TestService } from '../../support/service'

describe('without its database', () => {
  const graph = connect({ uri: 'bolt://127.0.0.1:9', user: 'neo4j', password: 'secret' })
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(async () => {
    await service.stop()
    await graph.close()
  })

  it('the API says so with status 503', async () => {
    const { status, body } = await askOverHttp(service.url, '{ entity(id: "iskp") { name } }')
    expect(status).toBe(503)
    expect(body.errors).toEqual([
      {
        message: expect.stringContaining('The database cannot be reached'),
        extensions: { code: 'SERVICE_UNAVAILABLE' },
      },
    ])
  })

  it('exports and readiness say so too, and the process is alive', async () => {
    const statuses = await Promise.all(
      ['/export/node-link?around=iskp', '/readyz', '/healthz'].map(
        async (path) => (await fetch(service.url + path)).status,
      ),
    )
    expect(statuses).toEqual([503, 503, 200])
  })
})
