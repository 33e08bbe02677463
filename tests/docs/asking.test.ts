import { readFileSync } from 'node:fs'
import { inProject } from '../../src/paths'
import { shippedService } from '../support/shippedService'

const EXAMPLES = [
  ...readFileSync(inProject('docs', 'asking.md'), 'utf8').matchAll(/```graphql\n(.*?)```/gs),
].map(([, source = '']) => source)

describe('docs/asking.md', () => {
  const data = shippedService()

  it.each(EXAMPLES)('asks what is answered: %s', async (source) => {
    // Every example shows something.
    expect(JSON.stringify(await data(source))).toMatch(/"(says|name|length|key)":/)
  })
})
