/** What came back: the status, and the body as JSON. */
export interface Reply {
  readonly status: number
  readonly body: {
    data?: unknown
    errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[]
  }
  readonly text: string
}

/** Asks the API as a client does. */
export async function askOverHttp(
  url: string,
  query: string,
  variables: Readonly<Record<string, unknown>> = {},
): Promise<Reply> {
  return await post(url, JSON.stringify({ query, variables }))
}

/** Any body at all, as JSON or pretending to be. */
export async function post(url: string, body: string, headers: Record<string, string> = {}): Promise<Reply> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })
  const text = await response.text()
  const parsed: Reply['body'] = JSON.parse(text)
  return { status: response.status, text, body: parsed }
}

/** Every value at a path of keys, lists passed through: `values(data, 'events', 'nodes', 'name')`. */
export function values(data: unknown, ...path: string[]): unknown[] {
  return path.reduce<unknown[]>(
    (found, key) =>
      found.flatMap((value) => {
        const inner: unknown =
          typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
        const list: unknown[] = Array.isArray(inner) ? inner : [inner]
        return list
      }),
    [data],
  )
}
