import type { Claim } from '../answers/answers'
import { count } from '../words/sentences'
import { ClaimCard } from './ClaimCard'

interface ClaimsProps {
  readonly title: string
  readonly claims: readonly Claim[]
  /** How many there are, where not all were fetched. */
  readonly total?: number
  /** What an empty list says; null: nothing. */
  readonly none: string | null
}

/** Claims under one heading, the cut said when there is one. */
export function Claims({ title, claims, none, total = claims.length }: ClaimsProps) {
  if (total === 0 && none === null) return null
  const more = total - claims.length
  return (
    <section className="claims">
      <h3>
        {title} <span className="count">{total}</span>
      </h3>
      {total === 0 ? <p className="quiet">{none}</p> : null}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      {more > 0 ? <p className="quiet">{count(more, 'more claim')} not shown here.</p> : null}
    </section>
  )
}
