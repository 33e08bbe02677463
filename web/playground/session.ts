import { parseOperations, type ShippedOperation } from './operations'
import { storage } from './storage'
import { followShipped, tabOf, type Tab } from './tabs'

/** Where GraphiQL keeps the open tabs, and where we keep the operations that shipped at the last visit. */
const TABS = 'graphiql:tabState'
const SHIPPED = 'shipped'

/** The tab to begin with. The others are in the storage, where GraphiQL finds them. */
export interface FirstTab {
  readonly query: string
  readonly variables: string
}

/** Prepares the storage: the tabs of the last visit win, a first visit has the shipped operations. */
export function openSession(shipped: readonly ShippedOperation[]): FirstTab {
  const { tabs, activeTabIndex } = lastSession(shipped) ?? { tabs: shipped.map(tabOf), activeTabIndex: 0 }
  storage.setItem(TABS, JSON.stringify({ tabs, activeTabIndex }))
  storage.setItem(SHIPPED, JSON.stringify(shipped))
  const active = tabs[activeTabIndex]
  return { query: active?.query ?? '', variables: active?.variables ?? '' }
}

interface Session {
  readonly tabs: Tab[]
  readonly activeTabIndex: number
}

function lastSession(shipped: readonly ShippedOperation[]): Session | null {
  const stored: unknown = JSON.parse(storage.getItem(TABS) ?? 'null')
  if (!isSession(stored)) return null
  const before = parseOperations(storage.getItem(SHIPPED) ?? '[]') ?? []
  return { tabs: followShipped(stored.tabs, before, shipped), activeTabIndex: stored.activeTabIndex }
}

function isSession(value: unknown): value is Session {
  return (
    typeof value === 'object' &&
    value !== null &&
    'activeTabIndex' in value &&
    typeof value.activeTabIndex === 'number' &&
    'tabs' in value &&
    Array.isArray(value.tabs) &&
    value.tabs.length > 0 &&
    value.tabs.every(isTab)
  )
}

function isTab(value: unknown): value is Tab {
  return (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    typeof value.id === 'string' &&
    'query' in value &&
    (value.query === null || typeof value.query === 'string')
  )
}
