import {
  buildSchema,
  execute,
  getNamedType,
  getNullableType,
  isListType,
  isScalarType,
  printSchema,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql'
import { GraphNode, Link, type Thing, type World } from '../world/world'
import { aggregateOf, groupsOf } from './groups'
import { LEAVES } from './leaves'
import { matches } from './matches'
import { lookupIn, refuseAmbiguous, unknownIn } from './names'
import { pageOf, sorted, withId } from './page'
import { USUAL } from './order'
import { MANY, ONE, type Arguments } from './reach'
import { Seen, typeOf } from './seen'

export type Oracle = (document: DocumentNode, variables: Readonly<Record<string, unknown>>) => ExecutionResult

/** Answers operations by graphql-js and plain resolvers over the world: what the planner must answer, too. */
export function oracleOf(schema: GraphQLSchema, world: World): Oracle {
  const plain = withoutMeanings(schema)
  const root = new Seen(new Link(NOWHERE, '', NOWHERE, {}), null)
  return (document, variables) => {
    const result = execute({
      schema: plain,
      document,
      variableValues: { ...variables },
      rootValue: root,
      fieldResolver: (source, args: Arguments, _context, info) => resolve(world, source, args, info),
      typeResolver: (value, _context, _info, type) => typeOf(value, type.name),
    })
    if (result instanceof Promise) throw new Error('The oracle has nothing to wait for.')
    return result
  }
}

const NOWHERE = new GraphNode([], {})

/** The schema as clients see it: its text says nothing of Cypher; only the scalars keep what they accept. */
function withoutMeanings(schema: GraphQLSchema): GraphQLSchema {
  const plain = buildSchema(printSchema(schema))
  for (const type of Object.values(plain.getTypeMap())) {
    const original = schema.getType(type.name)
    if (!isScalarType(type) || !isScalarType(original)) continue
    const { serialize, parseValue, parseLiteral } = original
    Object.assign(type, { serialize, parseValue, parseLiteral })
  }
  return plain
}

function resolve(world: World, source: unknown, args: Arguments, info: GraphQLResolveInfo): unknown {
  const { fieldName, parentType, returnType } = info
  if (!(source instanceof Seen)) {
    const value = asObject(source)[fieldName]
    return value instanceof Whole ? value.of(args) : value
  }
  const field = parentType.getFields()[fieldName]
  const names = [parentType, ...parentType.getInterfaces()].map((type) => `${type.name}.${fieldName}`)
  const [many, one, leaf] = [MANY, ONE, LEAVES].map((table) => names.find((name) => name in table))
  const lookup = lookupIn(world)
  refuseAmbiguous(world, field?.args ?? [], args, info.fieldNodes[0])
  if (one !== undefined) {
    const [thing] = ONE[one]?.(world, source, args, lookup) ?? []
    // A part of the same thing is seen from where the thing is.
    return thing === undefined ? null : thing === source.thing ? source : source.next(thing)
  }
  if (many !== undefined) {
    const order = USUAL[many] ?? []
    const where = field?.args.find(({ name }) => name === 'where')
    const isMet = (thing: Thing): boolean =>
      !where || matches(world, lookup, getNamedType(where.type).name, args['where'], thing)
    const reached = (given: Arguments): Thing[] =>
      (MANY[many]?.(world, source, given, lookup) ?? []).filter(isMet)
    const things = reached(args)
    if (!isListType(getNullableType(returnType))) {
      const type = getNamedType(returnType).name.replace('Connection', '')
      const whole = [...new Set(things)]
      return {
        ...pageOf(source, things, args, order),
        why: things.length > 0 ? null : whyEmpty(unknownIn(world, field?.args ?? [], args), args, reached),
        aggregate: aggregateOf(world, type, whole),
        groups: new Whole(groupsOf(world, type, whole, source)),
      }
    }
    return sorted(things, withId(order)).map((thing) => source.next(thing))
  }
  return leaf === undefined ? source.property(fieldName) : LEAVES[leaf]?.(source, world, args)
}

function whyEmpty(
  [called]: readonly string[],
  args: Arguments,
  reached: (given: Arguments) => readonly Thing[],
): string {
  if (called !== undefined) return `There is nothing with the id or the name "${called}".`
  const { minOrigins, singleOrigin } = args
  const isHiddenBy = (argument: string): boolean => reached({ ...args, [argument]: null }).length > 0
  if (typeof minOrigins === 'number' && isHiddenBy('minOrigins'))
    return `All of this kind rests on fewer than ${minOrigins} origins.`
  if (typeof singleOrigin === 'boolean' && isHiddenBy('singleOrigin'))
    return `${singleOrigin ? 'Nothing' : 'All'} of this kind rests on one origin alone.`
  return 'Nothing of this kind is recorded.'
}

/** What a list gives for arguments of its own. */
class Whole {
  constructor(readonly of: (args: Arguments) => unknown) {}
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}
}
