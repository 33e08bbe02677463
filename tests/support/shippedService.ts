import { askOverHttp } from './ask'
import { serve, type TestService } from './service'
import { withShippedData } from './shippedData'

/** The service over the shipped data while a suite runs: answers a question that must have no errors. */
export function shippedService(): (query: string, variables?: Record<string, unknown>) => Promise<unknown> {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())
  return async (query, variables = {}) => {
    const { body } = await askOverHttp(service.url, query, variables)
    expect({ errors: body.errors, logged: service.logged }).toEqual({ errors: undefined, logged: [] })
    return body.data
  }
}
