import { serverAudits } from 'graphql-http'
import { testGraph } from '../../support/graph'
import { serve, type TestService } from '../../support/service'

/** What CSRF prevention does not allow, and the specification does not ask for: see docs/http.md. */
const EXPLAINED = ['5A70', 'D6D5', '6A70']

describe('GraphQL over HTTP', () => {
  const graph = testGraph()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  const audits = serverAudits({ url: () => `${service.url}/graphql` })

  it('has 61 audits', () => {
    expect(audits).toHaveLength(61)
  })

  it.each(
    audits.filter(({ id }) => !EXPLAINED.includes(id)).map((audit) => [audit.id, audit.name, audit] as const),
  )('passes audit %s: %s', async (_id, _name, audit) => {
    const result = await audit.fn()
    expect(result).toMatchObject({ status: 'ok' })
  })

  it.each(EXPLAINED)('refuses what audit %s only allows, since it could be a forged request', async (id) => {
    const audit = audits.find((candidate) => candidate.id === id)
    const result = await audit?.fn()
    expect(result?.status).toBe('notice')
  })
})
