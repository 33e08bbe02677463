import type { Claim } from '../answers/answers'
import { count } from '../words/sentences'
import { ClaimCard } from './ClaimCard'

interface ClaimsProps {
  readonly title: string
  readonly claims: { readonly totalCount: number; readonly nodes: readonly Claim[] }
  /** What an empty list says; null: nothing. */
  readonly none: string | null
}

/** Claims under one heading, the cut said when there is one. */
export function Claims({ title, claims, none }: ClaimsProps) {
  if (claims.totalCount === 0 && none === null) return null
  const more = claims.totalCount - claims.nodes.length
  return (
    <section className="claims">
      <h3>
        {title} <span className="count">{claims.totalCount}</span>
      </h3>
      {claims.totalCount === 0 ? <p className="quiet">{none}</p> : null}
      {claims.nodes.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {more > 0 ? <p className="quiet">{count(more, 'more claim')} not shown here.</p> : null}
    </section>
  )
}
