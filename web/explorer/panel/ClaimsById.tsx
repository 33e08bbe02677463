import { ANSWERS } from '../answers/answers'
import { ask } from '../ask/ask'
import { CLAIMS_BY_ID } from '../ask/documents'
import { useAnswer } from '../useAnswer'
import { Asked } from './Asked'
import { ClaimCard } from './ClaimCard'
import type { Links } from './links'

interface ClaimsByIdProps {
  readonly ids: readonly string[]
  readonly asOf: string | null
  readonly links: Links
}

/** Claims of which the ids are known. */
export function ClaimsById({ ids, asOf, links }: ClaimsByIdProps) {
  const answered = useAnswer(JSON.stringify(['claims by id', ids, asOf]), async (signal) => {
    return (await ask(CLAIMS_BY_ID, { ids, asOf }, ANSWERS.claimsById, signal)).view.claims.nodes
  })
  return (
    <Asked answered={answered} what="who says so">
      {(claims) => claims.map((claim) => <ClaimCard key={claim.id} claim={claim} links={links} />)}
    </Asked>
  )
}
