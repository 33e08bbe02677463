/** An operation that ships with the service, with the text of its variables. */
export interface ShippedOperation {
  readonly name: string
  readonly query: string
  readonly variables: string | null
}

/** The shipped operations, in the order in which they open. */
export async function fetchOperations(url: string): Promise<readonly ShippedOperation[]> {
  const response = await fetch(url)
  const operations = response.ok ? parseOperations(await response.text()) : null
  if (operations === null) throw new Error(`${url} holds no list of operations (status ${response.status}).`)
  return operations
}

/** `null` when the text is not a list of operations. */
export function parseOperations(text: string): readonly ShippedOperation[] | null {
  const value: unknown = JSON.parse(text)
  return Array.isArray(value) && value.every(isOperation) ? value : null
}

function isOperation(value: unknown): value is ShippedOperation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'query' in value &&
    typeof value.query === 'string' &&
    'variables' in value &&
    (value.variables === null || typeof value.variables === 'string')
  )
}
