import type { Claim } from '../answers/answers'
import { partInWords } from '../words/cuts'
import { ClaimCard } from './ClaimCard'
import type { Links } from './links'

interface ClaimsProps {
  readonly title: string
  readonly claims: readonly Claim[]
  /** How many there are, where not all were fetched. */
  readonly total?: number
  /** What an empty list says; null: nothing. */
  readonly none: string | null
  readonly links: Links
}

/** Claims under one heading, the cut said when there is one. */
export function Claims({ title, claims, none, links, total = claims.length }: ClaimsProps) {
  if (total === 0 && none === null) return null
  return (
    <section className="claims">
      <h3>
        {title} <span className="count">{total}</span>
      </h3>
      {total === 0 ? <p className="quiet">{none}</p> : null}
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} links={links} />
      ))}
      {claims.length < total ? (
        <p className="quiet">{partInWords(claims.length, total, 'claim')} are shown here.</p>
      ) : null}
    </section>
  )
}
