import { fold } from '../../../src/domain/fold'
import type { GraphNode, Value, World } from '../world/world'
import { compareValues } from './order'
import type { Lookup } from './names'
import { isGiven } from './reach'

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
  'EventWhere.perpetrator': (world, node, value, lookup) =>
    world
      .to(node, 'PERPETRATED')
      .map(({ from }) => from)
      .some(lookup.isMeant(value)),
  'EventWhere.target': (world, node, value, lookup) =>
    world
      .from(node, 'HIT')
      .map(({ to }) => to)
      .some(lookup.isMeant(value)),
  'EventWhere.place': (world, node, value, lookup) =>
    world
      .from(node, 'LOCATED_IN')
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
  'ClaimWhere.event': (world, node, value) =>
    world.from(node, 'OF_EVENT').some(({ to }) => to.properties['id'] === value),
  'ClaimWhere.document': (world, node, value) =>
    world.from(node, 'EVIDENCED_BY').some(({ to }) => to.properties['id'] === value),
}

/** Whether a node meets a `where` of this input type; what is missing is not matched. */
export function matches(
  world: World,
  lookup: Lookup,
  type: string,
  where: unknown,
  node: GraphNode,
): boolean {
  if (!isGiven(where)) return true
  return Object.entries(asWhere(where)).every(([key, value]) => {
    const inner = (item: unknown): boolean => matches(world, lookup, type, item, node)
    if (!isGiven(value)) return true
    if (key === 'and') return !Array.isArray(value) || value.every(inner)
    if (key === 'or') return !Array.isArray(value) || value.some(inner)
    if (key === 'not') return !inner(value)
    const special = SPECIAL[`${type}.${key}`]
    if (special) return special(world, node, value, lookup)
    return Object.entries(asWhere(value)).every(([operator, operand]) =>
      holds(operator, node.properties[key] ?? null, operand, key === 'name'),
    )
  })
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
