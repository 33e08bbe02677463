import { MEANINGS } from './predicates'
import { PREDICATES, type RelationType } from './vocabulary'

/** How an edge reads from either end: "attacked" and "attacked by". */
interface Reading {
  readonly forwards: string
  readonly backwards: string
}

const DRAWN: Record<Exclude<RelationType, keyof typeof MEANINGS> | 'CLAIMED', Reading> = {
  CLAIMED: { forwards: 'claimed', backwards: 'claimed by' },
  DENIED_RESPONSIBILITY: { forwards: 'denied responsibility for', backwards: 'disowned by' },
  ACCUSED: { forwards: 'accused', backwards: 'accused by' },
  CONDEMNED: { forwards: 'condemned', backwards: 'condemned by' },
  PRAISED: { forwards: 'praised', backwards: 'praised by' },
  WARNED: { forwards: 'warned', backwards: 'warned by' },
  THREATENED: { forwards: 'threatened', backwards: 'threatened by' },
  URGED: { forwards: 'urged', backwards: 'urged by' },
  PLEDGED_TO: { forwards: 'pledged to', backwards: 'received a pledge from' },
  PERPETRATED: { forwards: 'carried out', backwards: 'carried out by' },
  HIT: { forwards: 'hit', backwards: 'hit by' },
  LOCATED_IN: { forwards: 'took place in', backwards: 'was the place of' },
}

/** The words for every predicate and type of edge. */
export const READINGS: ReadonlyMap<string, Reading> = new Map([
  ...PREDICATES.map((predicate): [string, Reading] => [predicate, MEANINGS[predicate]]),
  ...Object.entries(DRAWN),
])
