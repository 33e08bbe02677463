import type { z } from 'zod'

/** A zod issue in the words of somebody who edits the file: where, and what is allowed there. */
interface Finding {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** The findings behind an issue; a union shows those of the alternative that was meant. */
export function findings(
  issue: z.core.$ZodIssue,
  value: unknown,
  above: readonly PropertyKey[] = [],
): Finding[] {
  const path = [...above, ...issue.path]
  const found = at(value, path)
  switch (issue.code) {
    case 'invalid_value':
      return [{ path, message: `${shown(found)} is not allowed here; write ${oneOf(issue.values)}` }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        path: [...path, key],
        message: 'there is no such field; see data/schema.json for those that are',
      }))
    case 'invalid_type':
      return [
        {
          path,
          message:
            found === undefined
              ? 'is missing'
              : `${shown(found)} is not ${TYPES[issue.expected] ?? issue.expected}`,
        },
      ]
    case 'invalid_format':
      return [{ path, message: `${shown(found)}: ${issue.message}` }]
    case 'invalid_union': {
      const meant = issue.errors.find((errors) => errors.every((each) => each.path.length > 0))
      if (meant !== undefined) return meant.flatMap((each) => findings(each, value, path))
      const alternatives = issue.errors.flat().flatMap((each) => findings(each, value, path))
      const said = [...new Set(alternatives.map(({ message }) => message))]
      return [{ path, message: said.join('; or ') }]
    }
    default:
      return [{ path, message: `${shown(found)}: ${issue.message}` }]
  }
}

const TYPES: Record<string, string> = {
  string: 'text (put it in quotes)',
  int: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'a group of fields',
  boolean: 'true or false',
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, key) => (isRecord(part) ? part[key] : undefined), value)
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null
}

/** Long values are cut: the line tells where they stand. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 40 ? `"${text.slice(0, 40)}…"` : `"${text}"`
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(', ')}`
}
