import { buildSchema, parse, validate } from 'graphql'
import { readFileSync } from 'node:fs'
import { inProject } from '../../../src/paths'
import * as documents from '../../../web/explorer/ask/documents'

const schema = buildSchema(readFileSync(inProject('schema', 'schema.graphql'), 'utf8'))

describe('the questions of the explorer', () => {
  it.each(Object.entries(documents))('%s can be asked of the schema', (_name, document) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([])
  })
})
