import { z } from 'zod'
import { disputes } from '../../domain/disputes/disputes'
import type { Facts } from '../../plan/meaning'
import { CLAIM_FACTS, DAY, DAY_OR_LAST, evidenceIn } from './claimFacts'
import { voiceOf } from './voice'

/** Whether `node` is disputed on the day, by what was settled on write. */
export const IS_DISPUTED = [
  `node.firstFrom <= ${DAY_OR_LAST}`,
  `any(_i IN range(0, size(node.froms) - 1) WHERE node.froms[_i] <= ${DAY_OR_LAST} AND ${DAY_OR_LAST} < node.untils[_i])`,
].join(' AND ')

const asked = z.object({ rule: z.string(), key: z.string() })

/** A question with its sides, from the claims that decide it; null on a day on which it is not disputed. */
export const DISPUTE = {
  match: 'MATCH (this)-[:ASKS_OF]->()<-[:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS*0..1]-(node:Claim)',
  onDay: 'node.knownFrom <= $asOf',
  values: { ...DAY, rule: 'this.rule', key: 'this.key' },
  facts: CLAIM_FACTS,
  decide,
} as const

function decide(facts: Facts): unknown {
  const { rule, key } = asked.parse(facts)
  const evidence = evidenceIn(facts)
  const found = disputes(evidence.claims, evidence.day, evidence.surroundings).find(
    (each) => each.rule === rule && each.key === key,
  )
  if (found === undefined) return null
  return {
    ...found,
    sides: found.sides.map((side) => ({
      ...side,
      speakers: side.speakers.map((speaker) => voiceOf(speaker, evidence)),
      figure: side.figure?.id ?? null,
    })),
  }
}
