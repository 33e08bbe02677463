import { RELATION_TYPES } from '../../../src/domain/vocabulary'
import { originsAffirming } from '../world/origins'
import { allOf, GraphNode, Link, standsFor, type Thing, type World } from '../world/world'
import type { Lookup } from './names'
import { end, type Seen } from './seen'

export type Arguments = Readonly<Record<string, unknown>>

/** What a field of a thing reaches, in any order and perhaps twice; null stands for the root. */
type Reach = (world: World, seen: Seen, args: Arguments, lookup: Lookup) => readonly Thing[]

const CLAIMS = ['Claim', 'VoidedClaim']
const MENTIONED = ['Entity', 'Event', 'Document']
const SYMMETRIC = ['FOUGHT', 'MET', 'ALLIED_WITH', 'RIVAL_OF']
const PARTS = ['SUBJECT', 'OBJECT', 'ABOUT', 'ADDRESSED_TO']
const STANCES: Readonly<Record<string, readonly string[]>> = {
  AFFIRMED: ['AFFIRMS', 'PERFORMS'],
  DENIED: ['DENIES', 'UNDERCUTS'],
  UNDETERMINED: ['LEAVES_OPEN'],
}
const ALL_STANCES = Object.values(STANCES).flat()

/** The fields that give one thing. */
export const ONE: Readonly<Record<string, Reach>> = {
  'Query.node': (world, _seen, { id }) => anything(world, String(id)),
  'Query.entity': (world, _seen, args, lookup) =>
    world
      .all('Entity')
      .filter(lookup.isMeant(args))
      .map((entity) => standsFor(world, entity)),
  'Query.event': (world, _seen, { id }) => found(world, id, 'Event').map((event) => standsFor(world, event)),
  'Query.claim': (world, _seen, { id }) => found(world, id, ...CLAIMS),
  'Query.document': (world, _seen, { id }) => found(world, id, 'Document'),
  'Query.proposition': (world, _seen, { id }) => found(world, id, 'Proposition'),
  'Query.relation': (world, _seen, { from, type, to }, lookup) =>
    world.links
      .filter((link) => link.type === type && link.from.is('Entity') && link.to.is('Entity'))
      .filter((link) => lookup.isAt(link.from, from) && lookup.isAt(link.to, to)),
  'Support.singleOrigin': (world, seen) =>
    seen.property('origins') === 1 ? affirmingOrigins(world, seen) : [],
  'Query.mention': (world, _seen, { id }) => found(world, id, ...MENTIONED),
  'Claim.document': (world, { thing }) => ends(world.from(thing, 'EVIDENCED_BY')),
  'Claim.speaker': (_world, { thing }) => [thing],
  'Claim.place': (world, { thing }) => ends(world.from(thing, 'PLACED_IN')),
  'Claim.respondsTo': (world, { thing }) => ends(world.from(thing, 'RESPONDS_TO')),
  'Claim.revises': (world, { thing }) => ends(world.from(thing, 'REVISES')),
  'Claim.origin': (world, { thing }) => ends(world.from(thing, 'ORIGINATES_FROM')),
  'Speaker.entity': (world, { thing }) => ends(world.from(thing, 'SPOKEN_BY')),
  'Speaker.speaksFor': (world, { thing }) => ends(world.from(thing, 'SPEAKS_FOR')),
  'Participant.entity': (_world, { thing }) => end(endOf(thing), 'Entity'),
  'Participant.event': (_world, { thing }) => end(endOf(thing), 'Event'),
  'Evidence.document': (_world, { thing }) => end(endOf(thing), 'Document'),
  'Document.publisher': (world, { thing }) => ends(world.from(thing, 'PUBLISHED_BY')),
  'Origin.entity': (world, { thing }) => ends(world.from(thing, 'STANDS_FOR')),
  'Copy.document': (_world, { thing }) => (thing instanceof Link ? [thing.from] : []),
  'Copy.of': (_world, { thing }) => (thing instanceof Link ? [thing.to] : []),
  'Document.author': (world, { thing }) => ends(world.from(thing, 'WRITTEN_BY')),
  'Locality.within': (world, { thing }) => ends(world.from(thing, 'WITHIN')),
  'Facility.within': (world, { thing }) => ends(world.from(thing, 'WITHIN')),
  'Figure.of': (world, { thing }) => ends(world.from(thing, 'COUNTS')),
  'Figure.place': (world, { thing }) => ends(world.from(thing, 'COUNTED_IN')),
  'Figure.claim': (world, { thing }) => world.to(thing, 'HAS_FIGURE').map(({ from }) => from),
  'Relation.from': (_world, { thing }) => (thing instanceof Link ? [thing.from] : []),
  'Relation.to': (_world, { thing }) => (thing instanceof Link ? [thing.to] : []),
  'Relation.other': (_world, seen) => otherEnd(seen),
  'Relation.proposition': (world, seen) => found(world, seen.property('proposition'), 'Proposition'),
  'Relation.support': (_world, { thing }) => [thing],
  'Proposition.support': (_world, { thing }) => [thing],
  'Judgement.a': (world, { thing }) => judged(world, thing, 'a'),
  'Judgement.b': (world, { thing }) => judged(world, thing, 'b'),
}

/** The fields that give several, as a list or as pages. */
export const MANY: Readonly<Record<string, Reach>> = {
  'Query.entities': (world) => world.all('Entity'),
  'Query.events': (world) => world.all('Event'),
  'Query.claims': (world) => world.all('Claim'),
  'Query.documents': (world) => world.all('Document'),
  'Query.mentions': (world) => world.all(...MENTIONED),
  'Query.origins': (world, _seen, { about, event }, lookup) =>
    isGiven(about) || isGiven(event)
      ? world
          .all('Claim')
          .filter(
            (claim) =>
              !isGiven(about) || world.from(claim, ...PARTS).some(({ to }) => lookup.isAt(to, about)),
          )
          .filter(
            (claim) =>
              !isGiven(event) || world.from(claim, 'OF_EVENT').some(({ to }) => lookup.isThing(event)(to)),
          )
          .flatMap((claim) => ends(world.from(claim, 'ORIGINATES_FROM')))
      : world.all('Origin'),
  'Query.relations': (world, _seen, args, lookup) =>
    world.links
      .filter(({ from, to }) => from.is('Entity', 'Event') && to.is('Entity', 'Event'))
      .filter(isRelationAsked(args))
      .filter(({ from, to }) => lookup.isAt(from, args['from']) && lookup.isAt(to, args['to'])),
  'Entity.names': (world, { thing }) => world.from(thing, 'HAS_NAME'),
  'Entity.relations': relationsAt,
  'Entity.events': (world, { thing }, { role }) => {
    const types = relationTypes(role) ?? [
      'PERPETRATED',
      'HIT',
      'LOCATED_IN',
      'CLAIMED',
      'DENIED_RESPONSIBILITY',
    ]
    return [
      ...world
        .from(thing, ...types)
        .filter(isSaid)
        .map(({ to }) => to),
      ...world
        .to(thing, ...types)
        .filter(isSaid)
        .map(({ from }) => from),
    ].filter((node) => node.is('Event'))
  },
  'Entity.judgements': judgementsOf,
  'Event.judgements': judgementsOf,
  'Entity.said': (world, { thing }, { act, about, insiders }, lookup) =>
    claimsOfAll(world, thing, 'SPOKEN_BY', 'SPEAKS_FOR')
      .filter((claim) => isAmong(act, claim.properties['act']))
      .filter(
        (claim) =>
          insiders === true ||
          claim.properties['capacity'] !== 'INSIDER' ||
          world.from(claim, 'SPOKEN_BY').some(({ to }) => allOf(world, thing).includes(to)),
      )
      .filter(
        (claim) => !isGiven(about) || world.from(claim, ...PARTS).some(({ to }) => lookup.isAt(to, about)),
      ),
  'Entity.saidOf': (world, { thing }, { act }) =>
    claimsOfAll(world, thing, ...PARTS).filter((claim) => isAmong(act, claim.properties['act'])),
  'Entity.conditions': (world, { thing }) =>
    world
      .to(thing, 'ON')
      .map(({ from }) => from)
      .filter(({ properties }) => properties['kind'] === 'CONDITION'),
  'Event.perpetrators': (world, { thing }) =>
    world.to(thing, 'PERPETRATED').filter(({ from }) => from.is('Entity')),
  'Event.targets': (world, { thing }) => world.from(thing, 'HIT').filter(({ to }) => to.is('Entity')),
  'Event.places': (world, { thing }) => world.from(thing, 'LOCATED_IN').filter(({ to }) => to.is('Entity')),
  'Event.figures': (world, { thing }) =>
    claimsOfAll(world, thing, 'OF_EVENT').flatMap((claim) => ends(world.from(claim, 'HAS_FIGURE'))),
  'Event.relations': relationsAt,
  'Event.claims': (world, { thing }) => claimsOfAll(world, thing, 'OF_EVENT'),
  'Event.entities': (world, { thing }) =>
    claimsOfAll(world, thing, 'OF_EVENT')
      .flatMap((claim) => ends(world.from(claim, 'SUBJECT', 'OBJECT', 'ABOUT', 'PLACED_IN')))
      .filter((node) => node.is('Entity')),
  'Document.claims': (world, { thing }) => claimsAt(world, thing, 'EVIDENCED_BY'),
  'Origin.claims': (world, { thing }) => claimsAt(world, thing, 'ORIGINATES_FROM'),
  'Claim.mentions': (world, { thing }) =>
    ends(world.from(thing, 'SUBJECT', 'OBJECT', 'OF_EVENT', 'EVIDENCED_BY')).filter((node) =>
      node.is(...MENTIONED),
    ),
  'Origin.documents': (world, { thing }) =>
    claimsAt(world, thing, 'ORIGINATES_FROM')
      .flatMap((claim) => ends(world.from(claim, 'EVIDENCED_BY')))
      .filter((node) => node.is('Document')),
  'Document.origins': (world, { thing }) =>
    claimsAt(world, thing, 'EVIDENCED_BY').flatMap((claim) => ends(world.from(claim, 'ORIGINATES_FROM'))),
  'Document.copyOf': (world, { thing }) => world.from(thing, 'COPY_OF'),
  'Document.copies': (world, { thing }) => world.to(thing, 'COPY_OF'),
  'Claim.via': (world, { thing }) => world.from(thing, 'RELAYED_BY'),
  'Claim.subjects': (world, { thing }) => world.from(thing, 'SUBJECT'),
  'Claim.objects': (world, { thing }) => world.from(thing, 'OBJECT'),
  'Claim.addressees': (world, { thing }) => world.from(thing, 'ADDRESSED_TO'),
  'Claim.about': (world, { thing }) => world.from(thing, 'ABOUT'),
  'Claim.events': (world, { thing }) => ends(world.from(thing, 'OF_EVENT')),
  'Claim.figures': (world, { thing }) => ends(world.from(thing, 'HAS_FIGURE')),
  'Claim.evidence': (world, { thing }) => world.from(thing, 'EVIDENCED_BY'),
  'Claim.responses': (world, { thing }) => claimsAt(world, thing, 'RESPONDS_TO'),
  'Claim.revisedBy': (world, { thing }) => claimsAt(world, thing, 'REVISES'),
  'Claim.propositions': (world, { thing }) =>
    ends(world.from(thing, 'AFFIRMS', 'DENIES', 'LEAVES_OPEN', 'PERFORMS')),
  'Proposition.on': (world, { thing }) => ends(world.from(thing, 'ON')),
  'Proposition.claims': (world, { thing }, args) => claimsAbout(world, thing, args),
  'Relation.claims': (world, seen, args) =>
    found(world, seen.property('proposition'), 'Proposition').flatMap((proposition) =>
      claimsAbout(world, proposition, args),
    ),
  'Relation.events': (world, seen) =>
    found(world, seen.property('proposition'), 'Proposition')
      .flatMap((proposition) => claimsAbout(world, proposition, { uncounted: true }))
      .flatMap((claim) => ends(world.from(claim, 'OF_EVENT'))),
}

function judgementsOf(world: World, { thing }: Seen): GraphNode[] {
  return world
    .to(thing, 'JUDGES')
    .map(({ from }) => from)
    .filter((node) => node.is('Judgement'))
}

/** The distinct origins of the claims that affirm a relation or proposition and were not taken back. */
export function affirmingOrigins(world: World, seen: Seen): GraphNode[] {
  return found(world, seen.property('proposition') ?? seen.property('id'), 'Proposition').flatMap(
    (proposition) => originsAffirming(world, proposition),
  )
}

function anything(world: World, id: string): Thing[] {
  const relation = world.links.find(
    ({ type, properties }) => isOneOf(RELATION_TYPES, type) && properties['id'] === id,
  )
  const labels = ['Entity', 'Event', 'Document', ...CLAIMS, 'Proposition', 'Origin', 'Judgement']
  return relation ? [relation] : found(world, id, ...labels)
}

function found(world: World, id: unknown, ...labels: readonly string[]): GraphNode[] {
  const node = typeof id === 'string' ? world.find(id, ...labels) : null
  return node ? [node] : []
}

function ends(links: readonly Link[]): GraphNode[] {
  return links.map(({ to }) => to)
}

function endOf(thing: Thing): GraphNode | null {
  return thing instanceof Link ? thing.to : null
}

function otherEnd({ thing, from }: Seen): Thing[] {
  if (!(thing instanceof Link)) return []
  if (thing.from === from) return [thing.to]
  return thing.to === from ? [thing.from] : []
}

function judged(world: World, thing: Thing, side: string): GraphNode[] {
  return ends(world.from(thing, 'JUDGES').filter(({ properties }) => properties['side'] === side))
}

function claimsAt(world: World, thing: Thing, ...types: readonly string[]): GraphNode[] {
  return world
    .to(thing, ...types)
    .map(({ from }) => from)
    .filter((node) => node.is('Claim'))
}

/** Of a thing under all its ids. */
function claimsOfAll(world: World, thing: Thing, ...types: readonly string[]): GraphNode[] {
  return allOf(world, thing).flatMap((each) => claimsAt(world, each, ...types))
}

/** Whether somebody affirms or alleges what a relation says. */
export function isSaid({ properties: { status } }: Link): boolean {
  return isOneOf(['AFFIRMED', 'ALLEGED', 'DISPUTED'], String(status))
}

function claimsAbout(world: World, proposition: Thing, { polarity, uncounted }: Arguments): GraphNode[] {
  return world
    .to(proposition, ...(isGiven(polarity) ? (STANCES[String(polarity)] ?? []) : ALL_STANCES))
    .filter(({ properties }) => uncounted === true || properties['counts'] !== false)
    .map(({ from }) => from)
    .filter((node) => node.is('Claim'))
}

function relationsAt(world: World, { thing }: Seen, args: Arguments, lookup: Lookup): Link[] {
  const { direction, other } = args
  const runs = ({ type }: Link, away: unknown): boolean => direction !== away || isOneOf(SYMMETRIC, type)
  const leaving = world.from(thing, ...RELATION_TYPES).filter((link) => runs(link, 'IN'))
  const arriving = world.to(thing, ...RELATION_TYPES).filter((link) => runs(link, 'OUT'))
  return [
    ...leaving.filter(({ to }) => lookup.isAt(to, other)),
    ...arriving.filter(({ from }) => lookup.isAt(from, other)),
  ].filter(isRelationAsked(args))
}

function isRelationAsked({ type, status, minOrigins, singleOrigin }: Arguments): (link: Link) => boolean {
  return (link) =>
    isOneOf(RELATION_TYPES, link.type) &&
    isAmong(type, link.type) &&
    isAmong(status, link.properties['status']) &&
    (!isGiven(singleOrigin) ||
      (link.properties['origins'] !== undefined && (link.properties['origins'] === 1) === singleOrigin)) &&
    (!isGiven(minOrigins) || Number(link.properties['origins'] ?? NaN) >= Number(minOrigins))
}

function relationTypes(asked: unknown): string[] | null {
  return Array.isArray(asked) ? asked.map(String) : null
}

/** Whether a list that was asked for holds the value; none asked for, none demanded. */
function isAmong(asked: unknown, value: unknown): boolean {
  return !Array.isArray(asked) || (value !== undefined && asked.includes(value))
}

function isOneOf(names: readonly string[], name: string): boolean {
  return names.includes(name)
}

export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}
