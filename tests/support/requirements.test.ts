import { existsSync } from 'node:fs'
import { inProject } from '../../src/paths'
import { REQUIREMENTS } from './requirements'

test.each(REQUIREMENTS.flatMap(({ suites }) => suites))('%s, which needs something, is there', (suite) => {
  expect(existsSync(inProject(suite))).toBe(true)
})
