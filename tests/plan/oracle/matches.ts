import { fold } from '../../../src/domain/fold'
import { GraphNode, Link, type Thing, type Value, type World } from '../world/world'
import { LEAVES } from './leaves'
import { compareValues } from './order'
import type { Lookup } from './names'
import { isGiven, isSaid, MANY, ONE } from './reach'
import { Seen } from './seen'

type Where = Readonly<Record<string, unknown>>
type Special = (world: World, node: GraphNode, value: unknown, lookup: Lookup) => boolean

const NAMED = [
  'SPOKEN_BY',
  'SPEAKS_FOR',
  'RELAYED_BY',
  'SUBJECT',
  'OBJECT',
  'ABOUT',
  'ADDRESSED_TO',
  'PLACED_IN',
]

/** The filters that ask for more than one property. */
const SPECIAL: Readonly<Record<string, Special>> = {
  'EntityWhere.roles': (_world, { properties: { roles } }, value) =>
    Array.isArray(roles) && Array.isArray(value) && roles.some((role) => value.includes(role)),
  'EntityWhere.organizationType': (_world, node, value) =>
    node.is('Organization') && Array.isArray(value) && value.includes(node.properties['type']),
  'EventWhere.period': (_world, { properties: { earliest, latest } }, value) => {
    const { from, to } = asWhere(value)
    if (earliest === undefined && latest === undefined) return false
    const endsInTime = !isGiven(from) || latest === undefined || String(latest) >= String(from)
    return endsInTime && (!isGiven(to) || earliest === undefined || String(earliest) <= String(to))
  },
  'EventWhere.claimStatus': (_world, _node, value) =>
    Array.isArray(value) && value.includes('NO_CLAIM_KNOWN'),
  'EventWhere.perpetrator': (world, node, value, lookup) =>
    world
      .to(node, 'PERPETRATED')
      .filter(isSaid)
      .map(({ from }) => from)
      .some(lookup.isMeant(value)),
  'EventWhere.target': (world, node, value, lookup) =>
    world
      .from(node, 'HIT')
      .filter(isSaid)
      .map(({ to }) => to)
      .some(lookup.isMeant(value)),
  'EventWhere.place': (world, node, value, lookup) =>
    world
      .from(node, 'LOCATED_IN')
      .filter(isSaid)
      .flatMap(({ to }) => placesAround(world, to))
      .some(lookup.isMeant(value)),
  'DocumentWhere.publisher': (world, node, value, lookup) =>
    world
      .from(node, 'PUBLISHED_BY')
      .map(({ to }) => to)
      .some(lookup.isMeant(value)),
  'DocumentWhere.names': (world, node, value, lookup) =>
    world
      .to(node, 'EVIDENCED_BY')
      .filter(({ from }) => from.is('Claim'))
      .flatMap(({ from }) => world.from(from, ...NAMED))
      .map(({ to }) => to)
      .some(lookup.isMeant(value)),
  'ClaimWhere.speaker': (world, node, value, lookup) =>
    world
      .from(node, 'SPOKEN_BY')
      .map(({ to }) => to)
      .some(lookup.isMeant(value)),
  'ClaimWhere.speaksFor': (world, node, value, lookup) =>
    world
      .from(node, 'SPEAKS_FOR')
      .map(({ to }) => to)
      .some(lookup.isMeant(value)),
  'ClaimWhere.about': (world, node, value, lookup) =>
    world
      .from(node, 'SUBJECT', 'OBJECT', 'ABOUT', 'ADDRESSED_TO')
      .map(({ to }) => to)
      .some(lookup.isMeant(value)),
  'ClaimWhere.event': (world, node, value, lookup) =>
    world
      .from(node, 'OF_EVENT')
      .map(({ to }) => to)
      .some(lookup.isThing(value)),
  'ClaimWhere.document': (world, node, value) =>
    world.from(node, 'EVIDENCED_BY').some(({ to }) => to.properties['id'] === value),
}

/** Whether a thing meets a `where` of this input type; what is missing is not matched. */
export function matches(world: World, lookup: Lookup, type: string, where: unknown, node: Thing): boolean {
  if (!isGiven(where)) return true
  return Object.entries(asWhere(where)).every(([key, value]) => {
    const inner = (item: unknown): boolean => matches(world, lookup, type, item, node)
    if (!isGiven(value)) return true
    if (key === 'and') return !Array.isArray(value) || value.every(inner)
    if (key === 'or') return !Array.isArray(value) || value.some(inner)
    if (key === 'not') return !inner(value)
    const special = SPECIAL[`${type}.${key}`]
    if (special) return node instanceof GraphNode && special(world, node, value, lookup)
    const ofRelation = OF_RELATION[key]
    if (node instanceof Link && ofRelation) return lookup.isMeant(value)(ofRelation(node))
    const field = `${type.replace(/Where$/, '')}.${key}`
    const reach = MANY[field] ?? ONE[field]
    if (!reach) {
      return Object.entries(asWhere(value)).every(([operator, operand]) =>
        holds(operator, valueOf(world, node, field, key), operand, key === 'name'),
      )
    }
    const reached = [...new Set(reach(world, new Seen(node, null), DEFAULTS, lookup))]
    const meet = (asked: unknown): Thing[] =>
      reached.filter((thing) => matches(world, lookup, whereOf(field), asked, thing))
    return field in ONE ? meet(value).length > 0 : isHeld(asWhere(value), reached.length, meet)
  })
}

/** A list's `{ some, none, all, single }`: all that are given must hold. */
function isHeld(quantifiers: Where, size: number, meet: (where: unknown) => readonly Thing[]): boolean {
  return Object.entries(quantifiers).every(([quantifier, where]) => {
    if (!isGiven(where)) return true
    const count = meet(where).length
    switch (quantifier) {
      case 'some':
        return count > 0
      case 'none':
        return count === 0
      case 'all':
        return count === size
      default:
        return count === 1
    }
  })
}

/** The arguments of a field that a filter reaches through. */
const DEFAULTS = { insiders: false, uncounted: false, direction: 'BOTH' }

const OF_RELATION: Readonly<Record<string, (link: Link) => GraphNode>> = {
  from: ({ from }) => from,
  to: ({ to }) => to,
}

/** The input type that filters what a field reaches. */
function whereOf(field: string): string {
  const [, name = ''] = field.split('.')
  const found = Object.entries(REACHED).find(([, names]) => names.includes(name))
  if (!found) throw new Error(`The oracle does not know what ${field} reaches.`)
  return `${found[0]}Where`
}

const REACHED = {
  Relation: ['relations', 'perpetrators', 'targets'],
  Claim: ['claims', 'said', 'saidOf', 'responses', 'respondsTo'],
  Event: ['events'],
  Figure: ['figures'],
  Entity: ['place', 'author'],
}

/** What is filtered by: the field's own value, else the property of its name. */
function valueOf(world: World, thing: Thing, field: string, key: string): Value | null {
  const leaf = LEAVES[field]
  const value = leaf ? leaf(new Seen(thing, null), world, {}) : (thing.properties[key] ?? null)
  return isValue(value) ? value : null
}

function isValue(value: unknown): value is Value {
  return ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value)
}

/** `isFolded`: names are compared blind to accents, too. */
function holds(operator: string, value: Value | null, operand: unknown, isFolded: boolean): boolean {
  if (operand === null || operand === undefined) return operator !== 'eq' || value === null
  if (operator === 'isNull') return (value === null) === operand
  if (value === null) return false
  const plain = (text: unknown): string => (isFolded ? fold(String(text)) : String(text).toLowerCase())
  switch (operator) {
    case 'eq':
      return value === operand
    case 'in':
      return Array.isArray(operand) && operand.includes(value)
    case 'contains':
      return plain(value).includes(plain(operand))
    case 'startsWith':
      return plain(value).startsWith(plain(operand))
    case 'endsWith':
      return plain(value).endsWith(plain(operand))
    case 'includes':
      return Array.isArray(value) && value.includes(operand)
    case 'includesAny':
      return Array.isArray(value) && Array.isArray(operand) && operand.some((item) => value.includes(item))
    case 'includesAll':
      return Array.isArray(value) && Array.isArray(operand) && operand.every((item) => value.includes(item))
    case 'between': {
      const { from, to } = asWhere(operand)
      return compareValues(value, from) >= 0 && compareValues(value, to) <= 0
    }
    case 'lt':
      return compareValues(value, operand) < 0
    case 'lte':
      return compareValues(value, operand) <= 0
    case 'gt':
      return compareValues(value, operand) > 0
    case 'gte':
      return compareValues(value, operand) >= 0
    default:
      throw new Error(`The oracle does not know the operator ${operator}.`)
  }
}

/** The place itself and those that it lies in, however far. */
function placesAround(world: World, place: GraphNode): GraphNode[] {
  return [place, ...world.from(place, 'WITHIN').flatMap(({ to }) => placesAround(world, to))]
}

function asWhere(value: unknown): Where {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
