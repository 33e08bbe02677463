import type { IncomingMessage } from 'node:http'

/** What a request asks, where it asks in the plainest way. */
export interface QuickQuestion {
  readonly text: string
  readonly operationName: string | undefined
  readonly variables: Readonly<Record<string, unknown>>
}

/** Larger bodies, and those of unknown length, are express's affair. */
const LARGEST_QUICK_BODY = 100_000

const JSON_TYPE = /^application\/json *(; *charset=utf-8)?$/i

/** How many bytes of JSON a POST brings, or null where the body is of another sort. */
export function quickBodyLength({ headers }: IncomingMessage): number | null {
  const length = Number(headers['content-length'] ?? NaN)
  const isPlain = headers['content-encoding'] === undefined && JSON_TYPE.test(headers['content-type'] ?? '')
  return isPlain && length > 0 && length <= LARGEST_QUICK_BODY ? length : null
}

/** The question in a body, or null: then it is for Apollo to say what is wrong with it. */
export function questionInBody(text: string): QuickQuestion | null {
  const body = parsed(text)
  if (body === null || 'extensions' in body) return null
  const { query, operationName, variables } = body
  return question(query, operationName, variables ?? {})
}

/**
 * The question in an address, or null. A page of another origin can send a GET, but not with one of these headers unless it is
 * allowed to; whether it may without is for Apollo to say.
 */
export function questionInAddress({ url = '', headers }: IncomingMessage): QuickQuestion | null {
  const isAllowed = headers['apollo-require-preflight'] || headers['x-apollo-operation-name']
  if (!isAllowed || headers['content-type'] !== undefined) return null
  const parameters = new URLSearchParams(url.slice(url.indexOf('?')))
  const names = [...parameters.keys()]
  if (parameters.has('extensions') || new Set(names).size < names.length) return null
  const variables = parameters.get('variables')
  return question(
    parameters.get('query'),
    parameters.get('operationName'),
    variables === null ? {} : parsed(variables),
  )
}

function question(text: unknown, operationName: unknown, variables: unknown): QuickQuestion | null {
  if (typeof text !== 'string' || !isRecord(variables)) return null
  if (operationName === undefined || operationName === null)
    return { text, operationName: undefined, variables }
  return typeof operationName === 'string' && operationName !== '' ? { text, operationName, variables } : null
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : null
  } catch {
    return null
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
