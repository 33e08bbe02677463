import type { Fragment } from '../../plan/meaning'
import { isGiven } from '../../plan/path'

const SAYS = 'SPOKEN_BY|SPEAKS_FOR'
const NAMES = 'SUBJECT|OBJECT|ABOUT|ADDRESSED_TO'

/** What `this` said, as `_one` of all that it is; `$about`: where it is given, only what names this entity. */
export const claimsSaid: Fragment = ({ about }) =>
  isGiven(about) ? SAID_ABOUT : `MATCH (this)-[:SAME_AS*0..2]-(_one)<-[:${SAYS}]-(node:Claim)`

/** Found from whichever of both has less around it: one may be a spokesman of thousands of claims, the other a village. */
const SAID_ABOUT = [
  'MATCH (this)-[:SAME_AS*0..2]-(_one)',
  'MATCH (_about:Entity) WHERE _about.id IN $about',
  'CALL (_one, _about) {',
  'WITH _one, _about WHERE COUNT { (_one)--() } <= COUNT { (_about)--() }',
  `MATCH (_one)<-[:${SAYS}]-(_said:Claim) WHERE EXISTS { (_said)-[:${NAMES}]->(_about) }`,
  'RETURN _said',
  'UNION',
  'WITH _one, _about WHERE COUNT { (_one)--() } > COUNT { (_about)--() }',
  `MATCH (_about)<-[:${NAMES}]-(_said:Claim) WHERE EXISTS { (_said)-[:${SAYS}]->(_one) }`,
  'RETURN _said',
  '}',
  'WITH DISTINCT _said AS node, _one',
].join('\n')
