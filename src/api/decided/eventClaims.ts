import type { Reached } from '../../plan/meaning'
import { sameAs } from './claimFacts'

/** Every claim that bears on an event: those about it, and those that say who claimed it; under any of its ids. */
export const CLAIMS_OF_EVENT: Reached = {
  match: [
    sameAs('this', '_event:Event'),
    'CALL (_event) {',
    'MATCH (_event)<-[:OF_EVENT]-(_about:Claim) RETURN _about',
    'UNION',
    `MATCH (_event)<-[:ON]-(_told:Proposition WHERE _told.id STARTS WITH 'CLAIMED|')<-[:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS]-(_about:Claim) RETURN _about`,
    '}',
    'WITH DISTINCT _about AS node',
  ].join('\n'),
  onDay: 'node.knownFrom <= $asOf',
}
