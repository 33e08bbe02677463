import type { ShippedOperation } from './operations'
import { ReopenOperations } from './ReopenOperations'

export function Header({ operations }: { readonly operations: readonly ShippedOperation[] }) {
  return (
    <header className="playground-header">
      <h1>claimgraph</h1>
      <p>Answers are claims, not findings.</p>
      <ReopenOperations operations={operations} />
    </header>
  )
}
