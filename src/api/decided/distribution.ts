import { z } from 'zod'
import { distribution } from '../../domain/series/distribution'
import type { Decided, Facts } from '../../plan/meaning'
import { faultOfPeriod } from '../filters/scalars'
import { EVENTS, furtherKeys, INCIDENTS, incidentsIn } from './incidents'
import { isByEntity, SERIES_KEYS } from './seriesKeys'

/** Incidents by their keys, of which domain/series makes a distribution. */
export const DISTRIBUTION: Omit<Decided, 'kind'> = {
  ...INCIDENTS,
  checks: { period: ({ period }) => faultOfPeriod(period) },
  facts: { events: EVENTS },
  decide,
}

const text = z.string()
const gathered = z.object({
  from: text.nullable(),
  to: text.nullable(),
  by: z.enum(SERIES_KEYS),
  first: z.number(),
})

function decide(facts: Facts): unknown {
  const { from, to, by, first } = gathered.parse(facts)
  const { incidents, why } = incidentsIn(facts)
  const { largest, further, ...totals } = distribution(incidents, { from, to }, first)
  return {
    ...totals,
    shares: largest.map((share) => ({ ...share, node: isByEntity(by) ? share.key : null })),
    cut: furtherKeys(further),
    why,
  }
}
