import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { jsonSchema } from '../../../src/ingest/format/jsonSchema'
import { inProject } from '../../../src/paths'

describe('data/schema.json', () => {
  it('is what the format says (npm run data-schema writes it anew)', () => {
    expect(readFileSync(inProject('data', 'schema.json'), 'utf8')).toBe(jsonSchema())
  })

  it('describes every field', () => {
    const silent = parts().flatMap(({ path, part }) =>
      Object.entries(fields.parse(part).properties)
        .filter(([, field]) => !field.description)
        .map(([name]) => `${path}.${name}`),
    )
    expect(silent).toEqual([])
  })

  it('says what every value of a closed vocabulary means', () => {
    const vocabularies = parts().filter(({ part }) => 'enum' in part)
    expect(vocabularies.length).toBeGreaterThan(20)
    const silent = vocabularies.filter(({ part }) => {
      const { enum: values, enumDescriptions } = vocabulary.parse(part)
      return values.length !== enumDescriptions.length || enumDescriptions.some((text) => text === '')
    })
    expect(silent.map(({ path }) => path)).toEqual([])
  })
})

interface Part {
  readonly path: string
  readonly part: Readonly<Record<string, unknown>>
}

const object = z.record(z.string(), z.unknown())
const fields = z.object({
  properties: z.record(z.string(), z.object({ description: z.string().optional() })).default({}),
})
const vocabulary = z.object({
  enum: z.array(z.string()),
  enumDescriptions: z.array(z.string()).default([]),
})

/** The schema and everything in it, by path. */
function parts(): Part[] {
  return beneath('', JSON.parse(jsonSchema()))
}

function beneath(path: string, value: unknown): Part[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => beneath(`${path}[${index}]`, item))
  const { success, data } = object.safeParse(value)
  if (!success) return []
  const inner = Object.entries(data).flatMap(([key, part]) =>
    beneath(path === '' ? key : `${path}.${key}`, part),
  )
  return [{ path, part: data }, ...inner]
}
