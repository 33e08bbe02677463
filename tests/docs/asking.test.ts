import { readFileSync } from 'node:fs'
import { inProject } from '../../src/paths'
import { askOverHttp } from '../support/ask'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'

const EXAMPLES = [
  ...readFileSync(inProject('docs', 'asking.md'), 'utf8').matchAll(/```graphql\n(.*?)```/gs),
].map(([, source = '']) => source)

describe('docs/asking.md', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  it.each(EXAMPLES)('asks what is answered: %s', async (source) => {
    const { body } = await askOverHttp(service.url, source)
    expect(body.errors).toBeUndefined()
    // Every example shows something.
    expect(JSON.stringify(body.data)).toMatch(/"(says|name|length|key)":/)
  })
})
