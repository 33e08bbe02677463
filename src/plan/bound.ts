import { GraphQLError, type FieldNode } from 'graphql'
import { inputAt } from './badInput'

/** How many items a plain list is taken to have: it has no page, being short by its nature, as the spans of a claim are. */
const ITEMS_OF_A_PLAIN_LIST = 10

/** The most rows that one field can give for each row above it, and those beneath it. */
export interface Level {
  readonly field: FieldNode | null
  /** A number, or the parameter that holds the size of the page. */
  readonly size: number | string
  readonly beneath: Level[]
}

/** How many a field gives: one thing, a plain list, or a page by the parameter of its size. */
export type Size = 'one' | 'list' | { readonly page: string }

/** How much an operation can give. */
export interface Bound {
  /** The most rows, over all levels. */
  readonly rows: number
  /** The field whose page, if smaller, lowers the bound most; null where no field has a page. */
  readonly heaviest: { readonly field: FieldNode; readonly size: number } | null
}

export function rootLevel(): Level {
  return { field: null, size: 1, beneath: [] }
}

/**
 * Notes beneath a level what a field reaches: a page by its parameter, one thing, or a plain list. The same field of several object
 * types is one level: a row is of one type.
 */
export function addLevel(above: Level, field: FieldNode, size: Size): Level {
  const known = above.beneath.find((level) => level.field === field)
  if (known) return known
  const rows = typeof size === 'object' ? size.page : size === 'one' ? 1 : ITEMS_OF_A_PLAIN_LIST
  const level: Level = { field, size: rows, beneath: [] }
  above.beneath.push(level)
  return level
}

/** The bound under these parameters. */
export function boundOf(root: Level, parameters: Readonly<Record<string, unknown>>): Bound {
  const sizeOf = (level: Level): number => sizeUnder(level, parameters)
  const rowsOf = (level: Level): number =>
    sizeOf(level) * level.beneath.reduce((sum, below) => sum + rowsOf(below), 1)
  const saved = (level: Level, above: number): Saving[] => {
    const rows = above * rowsOf(level)
    const size = sizeOf(level)
    const own =
      level.field && typeof level.size === 'string' && size > 1 ? [{ field: level.field, size, rows }] : []
    return [...own, ...level.beneath.flatMap((below) => saved(below, above * size))]
  }
  return {
    rows: rowsOf(root) - 1,
    /** Looked for only where it is told. */
    get heaviest() {
      return saved(root, 1).sort((one, other) => savingOf(other) - savingOf(one))[0] ?? null
    },
  }
}

/** The most rows that a level's field gives for each row above it. */
export function sizeUnder({ size }: Level, parameters: Readonly<Record<string, unknown>>): number {
  return typeof size === 'number' ? size : Number(parameters[size.replace('$', '')])
}

interface Saving {
  readonly field: FieldNode
  readonly size: number
  readonly rows: number
}

function savingOf({ rows, size }: Saving): number {
  return rows - rows / size
}

/** @throws GraphQLError BAD_USER_INPUT that names the field and the argument to lower. */
export function refuseOver(budget: number, bound: Bound): void {
  if (bound.rows <= budget) return
  const { rows, heaviest } = bound
  const argument = heaviest?.field.arguments?.some(({ name }) => name.value === 'last') ? 'last' : 'first'
  const way = heaviest
    ? `lower "${argument}" of "${heaviest.field.alias?.value ?? heaviest.field.name.value}", which is ${heaviest.size}`
    : 'ask for less in one operation'
  throw new GraphQLError(
    `The answer could have ${number(rows)} rows, and at most ${number(budget)} are allowed: ${way}.`,
    {
      nodes: heaviest?.field ?? null,
      extensions: {
        code: 'BAD_USER_INPUT',
        ...(heaviest ? inputAt(heaviest.field, [argument]) : {}),
        rows,
        budget,
      },
    },
  )
}

function number(value: number): string {
  return value.toLocaleString('en')
}
