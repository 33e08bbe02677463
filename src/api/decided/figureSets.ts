import { z } from 'zod'
import { DISPUTE_SETTINGS } from '../../domain/disputes/settings'
import { disputeId } from '../../domain/disputes/finding'
import { choiceOn } from '../../domain/figures/bestFigure'
import { figureSets, type FigureClaim, type FigureSet } from '../../domain/figures/figureSets'
import { COUNTED, QUANTITIES } from '../../domain/vocabulary'
import type { Decided, Facts, Reached } from '../../plan/meaning'
import { CLAIM_FACTS, DAY, evidenceIn, sameAs } from './claimFacts'
import { CLAIMS_OF_EVENT } from './eventClaims'

const text = z.string().nullable()
const kept = z.object({
  id: z.string(),
  thing: z.string(),
  quantity: z.enum(QUANTITIES),
  who: z.enum(COUNTED),
  whoText: text,
  of: text,
  place: text,
  when: text,
  value: z.number(),
  why: z.string(),
  by: z.string(),
  at: z.string(),
  revokedAt: text,
})
const asked = z.object({
  thing: z.string(),
  quantities: z.array(z.string()).nullable(),
  kept: z.array(kept),
})

/** What curators chose for the thing, or for what is judged the same. */
const KEPT = [
  'COLLECT {',
  sameAs('this', '_thing:Entity|Event'),
  'MATCH (_thing)<-[:BEST_OF]-(_best:BestFigure)',
  'RETURN _best {.id, .quantity, .who, .whoText, .when, .value, .why, .by, .at, .revokedAt, thing: _thing.id,',
  'of: head(COLLECT { MATCH (_best)-[:COUNTS]->(_of:Entity) RETURN _of.id }),',
  'place: head(COLLECT { MATCH (_best)-[:COUNTED_IN]->(_place:Entity) RETURN _place.id })}',
  '}',
].join(' ')

const { claims: told, judged, belongings } = CLAIM_FACTS

/** The figures of an event. */
export const FIGURES_OF_EVENT = figuresOf(CLAIMS_OF_EVENT, { claims: told, judged, belongings })

/** The figures of an entity: its fighters, its members, its attacks; those who claim an event are of no matter here. */
export const FIGURES_OF_ENTITY = figuresOf(
  {
    match: [
      sameAs('this', '_entity:Entity'),
      `MATCH (_entity)<-[:ON]-(_counted:Proposition WHERE _counted.kind = 'QUANTITY')<-[:AFFIRMS]-(node:Claim)`,
    ].join('\n'),
    onDay: 'node.knownFrom <= $asOf',
  },
  { claims: told, judged },
)

function figuresOf(claims: Reached, facts: Decided['facts']) {
  const values = { ...DAY, thing: 'this.id', quantities: '$quantity', kept: KEPT }
  return { ...claims, values, facts, decide } as const
}

function decide(facts: Facts): unknown {
  const { thing, quantities, kept } = asked.parse(facts)
  const { claims, day, surroundings, canonical } = evidenceIn(facts)
  return figureSets(claims, day, surroundings.relatives, DISPUTE_SETTINGS, choiceOn(day, kept, canonical))
    .filter((set) => set.thing === canonical(thing))
    .map(setValue)
    .filter(({ quantity }) => quantities === null || quantities.includes(quantity))
}

/** A set as the API shows it, with the parts of its key apart: `QUANTITY|thing|quantity|who|place|period`. */
function setValue(set: FigureSet) {
  const [, , quantity = '', who = '', place = '', when = ''] = set.key.split('|')
  const [counted = '', words = ''] = who.split(':')
  return {
    ...set,
    id: set.key,
    quantity: QUANTITIES.find((each) => each === quantity) ?? quantity,
    who: COUNTED.find((each) => each === counted) ?? 'ALL',
    whoText: words || null,
    place: place || null,
    when: when || null,
    perpetratorSays: set.perpetratorSays.map(claimValue),
    byOrigin: set.byOrigin.map(claimValue),
    superseded: set.superseded.map((each) => ({ ...claimValue(each), why: each.why })),
    aside: set.aside.map((each) => ({ ...claimValue(each), why: each.why })),
    dispute: disputeId({ rule: 'FIGURES', key: set.key }),
  }
}

function claimValue({ figure, claims, origin }: FigureClaim) {
  return { figure: figure.id, claims, origin, why: null }
}
