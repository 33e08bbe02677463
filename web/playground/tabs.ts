import type { ShippedOperation } from './operations'

/** A tab as GraphiQL keeps it. */
export interface Tab {
  id: string
  hash: string
  title: string
  query: string | null
  variables?: string | null
  headers?: string | null
  operationName: string | null
  response: string | null
}

export function tabOf(operation: ShippedOperation): Tab {
  const operationName = operationNameIn(operation.query)
  return {
    id: `${operation.name}-${Math.random().toString(36).slice(2)}`,
    hash: '',
    title: operationName ?? operation.name,
    query: operation.query,
    variables: operation.variables,
    headers: null,
    operationName,
    response: null,
  }
}

/** The operations that are open in no tab, or only in one that has been edited. */
export function missingFrom(tabs: readonly Tab[], shipped: readonly ShippedOperation[]): ShippedOperation[] {
  return shipped.filter((operation) => !tabs.some((tab) => isUntouched(tab, operation)))
}

/**
 * The tabs of an earlier visit, brought up to the operations that ship now: a tab nobody edited follows its operation, an
 * operation that is new since then opens at the end. What was edited stays as it is, and what was closed stays closed.
 */
export function followShipped(
  tabs: readonly Tab[],
  before: readonly ShippedOperation[],
  now: readonly ShippedOperation[],
): Tab[] {
  const followed = tabs.map((tab) => {
    const earlier = before.find((operation) => isUntouched(tab, operation))
    const current = now.find((operation) => operation.name === earlier?.name)
    return current === undefined ? tab : { ...tabOf(current), id: tab.id }
  })
  const added = now.filter(({ name }) => !before.some((operation) => operation.name === name))
  return [...followed, ...added.map(tabOf)]
}

function isUntouched(tab: Tab, operation: ShippedOperation): boolean {
  return tab.query === operation.query && (tab.variables ?? '') === (operation.variables ?? '')
}

function operationNameIn(query: string): string | null {
  return /^\s*(?:query|mutation|subscription)\s+(\w+)/m.exec(query)?.[1] ?? null
}
