import { z } from 'zod'
import { printedTotals } from '../../domain/series/printedTotals'
import type { Period } from '../../domain/series/intervals'
import { fieldText } from '../../graph/field'
import { knownClaim } from '../../graph/read/knownClaim'
import type { Arguments, Fragment, Gathered } from '../../plan/meaning'
import { isGiven } from '../../plan/path'
import { DAY_OR_LAST, LAST_DAY, sameAs } from './claimFacts'

/** As many claims with printed totals as stand beside a series, the first known before all. */
const MOST_PRINTED = 100

/** Where `$perpetrator` is named among the arguments. */
export const PERPETRATOR = ['where', 'perpetrator'] as const

/** Claims that print how many attacks there were, and what they tell of. */
export const PRINTED: Gathered = {
  clauses: printedBy('node'),
  element: fieldText('known-claim').replace(/\bthis\b/g, 'node'),
}

export const AMONG_PRINTED = printedBy('node')
export const AMONG_PRINTED_FIGURES = andFrom('HAS_FIGURE]->(node:Figure)')
export const AMONG_PRINTED_ORIGINS = andFrom('ORIGINATES_FROM]->(node:Origin)')

function andFrom(end: string): Fragment {
  return (args) => `${printedBy('_claim')(args)} MATCH (_claim)-[:${end}`
}

/**
 * Leaves, before any are cut, what may be of the series' period by the last part of its key, EDTF; an end without days is after
 * all of its days in the alphabet. Marks say nothing here, and the rule looks again.
 */
const OF_PERIOD = [
  `WITH _counted, coalesce(split(_counted.id, '|')[5], '') AS _period`,
  `WITH _counted, _period, split(replace(replace(replace(_period, '~', ''), '?', ''), '%', ''), '/') AS _ends`,
  `WITH _counted WHERE _period = ''`,
  `OR (_ends[0] = '..' OR replace(_ends[0], 'X', '0') <= $to) AND (_ends[-1] = '..' OR replace(_ends[-1], 'X', '9') + '~' >= $from)`,
].join('\n')

/** By the actor by whom the events are asked for, or, where none is named, by anybody. */
function printedBy(claim: string): (args: Arguments) => string {
  const rest = [
    `MATCH (_counted)<-[:AFFIRMS]-(${claim}:Claim) WHERE ${claim}.knownFrom <= ${DAY_OR_LAST}`,
    `WITH DISTINCT ${claim} ORDER BY ${claim}.knownFrom, ${claim}.id LIMIT ${MOST_PRINTED}`,
  ]
  const ofAll = `MATCH (_counted:Proposition) WHERE _counted.kind = 'QUANTITY' AND _counted.id CONTAINS '|ATTACKS'`
  const ofOne = [
    'MATCH (_actor:Entity) WHERE _actor.id IN $perpetrator',
    sameAs('_actor', '_one'),
    `MATCH (_counted:Proposition) WHERE _counted.id STARTS WITH 'QUANTITY|' + _one.id + '|ATTACKS'`,
  ]
  return ({ where }) => {
    const named: unknown =
      where !== null && typeof where === 'object' ? Reflect.get(where, 'perpetrator') : null
    return [...(isGiven(named) ? ofOne : [ofAll]), OF_PERIOD, ...rest].join('\n')
  }
}

/** The totals among what PRINTED gave that were printed by the day for times that meet the period, as the API shows them. */
export function totalsIn(claims: unknown, day: string | null, period: Period) {
  const known = z.array(z.unknown()).parse(claims)
  const totals = printedTotals(
    known.map((claim) => knownClaim(claim, (id) => id)),
    day ?? LAST_DAY,
    period,
  )
  return totals.map(({ figure, ...total }) => ({ ...total, figure: figure.id }))
}
