import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { Failure } from '../../domain/failure'
import { parsePartialDate } from '../../domain/partialDate'

/** A day, `YYYY-MM-DD`, that exists in the calendar. */
export const DateScalar = textScalar('Date', 'A day, as YYYY-MM-DD.', (text) => {
  const moment = new Date(`${text}T00:00:00Z`)
  const exists = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(moment.getTime())
  if (exists && moment.toISOString().startsWith(text)) return text
  throw new GraphQLError(`"${text}" is not a day: write YYYY-MM-DD, as in 2021-08-26.`)
})

/** A date as precise as its source: EDTF, levels 0 and 1. */
export const PartialDateScalar = textScalar(
  'PartialDate',
  'A date as precise as its source gives it (EDTF): 2021, 2021-08, 2021-08-26, 199X, 2021-08/2021-10, ../2021-08, 2021-08/.. and with ~ for about, ? for doubtful.',
  (text) => {
    try {
      parsePartialDate(text)
      return text
    } catch (error) {
      throw error instanceof Failure ? new GraphQLError(error.message) : error
    }
  },
)

/** A moment in UTC, ISO 8601. */
export const DateTimeScalar = textScalar(
  'DateTime',
  'A moment in UTC, as 2026-11-22T10:30:00.000Z.',
  (text) => {
    if (!Number.isNaN(Date.parse(text))) return text
    throw new GraphQLError(`"${text}" is not a moment: write it as 2026-11-22T10:30:00Z.`)
  },
)

/** What was stored was checked when it was written; what comes in is checked here. */
function textScalar(
  name: string,
  description: string,
  check: (text: string) => string,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string') return check(value)
    throw new GraphQLError(`A ${name} is written as a string.`)
  }
  return new GraphQLScalarType({
    name,
    description,
    serialize(value) {
      if (typeof value === 'string') return value
      throw new GraphQLError(`${name} cannot represent value: ${String(value)}`)
    },
    parseValue: parse,
    parseLiteral: (node) => placed(node, () => parse(node.kind === Kind.STRING ? node.value : null)),
  })
}

/** What is wrong with a value, with its place in the document: validation hands on an error of a scalar as it is. */
function placed<T>(node: ValueNode, parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw error instanceof GraphQLError ? new GraphQLError(error.message, { nodes: node }) : error
  }
}
