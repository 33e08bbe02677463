import { useGraphiQL, useGraphiQLActions } from '@graphiql/react'
import type { ShippedOperation } from './operations'
import { missingFrom, tabOf } from './tabs'

/** Brings back the shipped operations that were closed or edited, beside the person's own tabs. Nothing when all are open. */
export function ReopenOperations({ operations }: { readonly operations: readonly ShippedOperation[] }) {
  const tabs = useGraphiQL((state) => state.tabs)
  const actions = useGraphiQLActions()
  const missing = missingFrom(tabs, operations)
  if (missing.length === 0) return null

  function reopen(): void {
    actions.moveTab([...tabs, ...missing.map(tabOf)])
    actions.changeTab(tabs.length)
  }

  return (
    <button type="button" onClick={reopen}>
      {missing.length === 1 ? 'Reopen 1 shipped operation' : `Reopen ${missing.length} shipped operations`}
    </button>
  )
}
