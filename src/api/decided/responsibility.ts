import { z } from 'zod'
import { responsibility, type Attribution } from '../../domain/responsibility'
import type { Facts } from '../../plan/meaning'
import { CLAIM_FACTS, DAY, evidenceIn } from './claimFacts'
import { CLAIMS_OF_EVENT } from './eventClaims'
import { voicesOf } from './voice'

const asked = z.object({ event: z.string(), day: z.string().nullable() })

const { claims, names, titles, belongings, judged } = CLAIM_FACTS

/** Who did an event, as far as could be known on the day. */
export const RESPONSIBILITY = {
  ...CLAIMS_OF_EVENT,
  values: { ...DAY, event: 'this.id' },
  facts: { claims, names, titles, belongings, judged },
  decide,
} as const

function decide(facts: Facts): unknown {
  const { event, day } = asked.parse(facts)
  const evidence = evidenceIn(facts)
  const { claims, surroundings, canonical } = evidence
  const found = responsibility(canonical(event), claims, evidence.day, surroundings.relatives)
  const attribution = (each: Attribution) => ({
    ...each,
    speakers: voicesOf(
      claims.filter(({ id }) => each.claims.includes(id)),
      evidence,
    ),
  })
  return {
    ...found,
    asOf: day,
    claimedBy: found.claimedBy.map(attribution),
    attributedTo: found.attributedTo.map(attribution),
    deniedBy: found.deniedBy.map(attribution),
  }
}
