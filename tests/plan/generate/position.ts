import {
  getNamedType,
  getNullableType,
  GraphQLNonNull,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLNamedType,
} from 'graphql'
import type { Columns } from './columns'
import type { Random } from './random'

/** A place in the arguments of a field that wants a value. */
export interface Position {
  readonly type: GraphQLInputType
  /** The name of the argument or of the input field. */
  readonly name: string
  /** What the field with the argument gives. */
  readonly gives: GraphQLNamedType
  /** For an operator, the property that it filters by. */
  readonly filters: { readonly type: string; readonly field: string } | null
  readonly depth: number
  /** A side of a Period, which may not end before it begins. */
  readonly isOfPeriod?: boolean
}

/** A value, or the places within it that want one. */
type Choice =
  | { readonly kind: 'leaf'; readonly value: string | number | boolean | null }
  | { readonly kind: 'list'; readonly items: readonly Position[] }
  | { readonly kind: 'object'; readonly fields: readonly Position[] }

/** Where a value may be null, it sometimes is. */
const NULLS = 0.08
/** Beyond this depth a filter holds no further filters. */
const DEEPEST = 3

const JOINING = ['and', 'or', 'not']
/** What makes a filter longer; most that a filter reaches through are taken at the top. */
const REACHING = /ListFilter$|Where$/

/** One step towards a value of a position; most values are the data's own. */
export function choose(random: Random, columns: Columns, position: Position): Choice {
  if (!isNonNullType(position.type) && random.chance(NULLS)) return { kind: 'leaf', value: null }
  const type = getNullableType(position.type)
  if (isListType(type)) {
    const items = Array.from({ length: random.pick([0, 1, 1, 2, 2, 3]) }, () => ({
      ...position,
      type: type.ofType,
      depth: position.depth + 1,
    }))
    return { kind: 'list', items }
  }
  if (isInputObjectType(type)) return { kind: 'object', fields: fieldsOf(random, position, type) }
  return { kind: 'leaf', value: leaf(random, columns, position) }
}

function fieldsOf(random: Random, position: Position, type: GraphQLInputObjectType): Position[] {
  const all = Object.values(type.getFields())
  const isWhere = type.name.endsWith('Where')
  // An order or a reference names exactly one thing.
  const isOne = type.name.endsWith('Order') || type.name === 'EntityRef'
  const isWhole = type.name.endsWith('Range')
  const fitting = all.filter(
    ({ type: inner }) => position.depth < DEEPEST || !REACHING.test(getNamedType(inner).name),
  )
  const count = isWhole ? all.length : isOne ? 1 : random.pick(isWhere ? [1, 1, 1, 2, 2, 0] : [1, 1, 1, 2])
  // Among many filters the few that join others would be rare.
  const joining = isWhere ? fitting.filter(({ name }) => JOINING.includes(name)) : []
  // Nor are the plain ones to be rare among those that reach further.
  const plain = all.filter(({ type: inner }) => !REACHING.test(getNamedType(inner).name))
  const weighted = random.chance(0.25) && joining.length > 0 ? joining : random.chance(0.5) ? plain : fitting
  return random.some(weighted, count).map((field) => ({
    ...position,
    name: field.name,
    type: isOne ? new GraphQLNonNull(getNullableType(field.type)) : field.type,
    depth: position.depth + 1,
    isOfPeriod: type.name === 'Period',
    filters: isWhere ? { type: type.name.replace(/Where$/, ''), field: field.name } : position.filters,
  }))
}

function leaf(random: Random, columns: Columns, position: Position): string | number | boolean {
  const type = getNamedType(position.type)
  if (isEnumType(type)) return random.pick(columns.used(type.name))
  switch (type.name) {
    case 'Boolean':
      return random.chance(0.5)
    case 'Int':
      return random.below(5)
    case 'Date':
      return random.pick(position.isOfPeriod === true ? daysFor(columns.days, position.name) : columns.days)
    case 'ID':
      return random.chance(0.05) ? 'no-such-id' : random.pick(ids(columns, position))
    case 'String':
      return text(random, columns, position)
    default:
      throw new Error(`The generator has no values of the type ${type.name}.`)
  }
}

/** A period begins in the first half of the days and ends in the second. */
function daysFor(days: readonly string[], name: string): readonly string[] {
  const middle = Math.floor(days.length / 2)
  return name === 'from' ? days.slice(0, middle + 1) : name === 'to' ? days.slice(middle) : days
}

function ids(columns: Columns, { name, filters, gives }: Position): readonly string[] {
  const ofField = ['event', 'document'].includes(name)
    ? columns.column(name === 'event' ? 'Event' : 'Document', 'id')
    : filters?.field === 'place'
      ? [...columns.column('Locality', 'id'), ...columns.column('State', 'id')]
      : filters === null || name === 'id'
        ? columns.column('Entity', 'id')
        : columns.column(filters.type, filters.field)
  const ofGiven = filters === null && name === 'id' ? columns.ids(gives) : []
  const found = ofGiven.length > 0 ? ofGiven : ofField
  return found.length > 0 ? found : ['no-such-id']
}

function text(random: Random, columns: Columns, { name, filters }: Position): string {
  const own = filters === null ? [] : columns.column(filters.type, filters.field)
  const texts = own.length > 0 ? own : columns.entityNames
  const whole = random.pick(texts)
  const characters = Array.from(whole)
  const cut = random.below(characters.length + 1)
  switch (name) {
    case 'contains':
      return changeCase(random, characters.slice(cut, cut + 4).join(''))
    case 'startsWith':
      return changeCase(random, characters.slice(0, cut).join(''))
    case 'endsWith':
      return changeCase(random, characters.slice(cut).join(''))
    default:
      return whole
  }
}

function changeCase(random: Random, text: string): string {
  return random.chance(0.5) ? text : text.toUpperCase()
}
