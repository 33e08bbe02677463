import 'graphql/type/definition'

/**
 * What a field of the schema stands for in Cypher. In every fragment `this` is the variable of the object that has the
 * field, `node` the one that the field reaches, `parent` the one from which `this` was reached (null at the root),
 * `_name` a variable of the fragment's own, and `$name` an argument, or one of the fragment's `parameters`. In what is for a view
 * (`onDay`), `$asOf` is its day.
 */
export type Meaning = Expression | ValueObject | Traversal | Decided

/** A leaf: one Cypher expression. */
export interface Expression {
  readonly kind: 'expression'
  readonly cypher: string
  readonly parameters?: Derived
  /** A folded copy of the same text (see domain/fold), which makes text filters blind to case and accents. */
  readonly folded?: string
  /** What is made of the value once the database gave it; a null stays null. */
  readonly finish?: (value: unknown) => unknown
  /** What it stands for in a view; `compare`: by what lists are filtered and sorted, where `finish` makes the value of something else. */
  readonly onDay?: Pick<Expression, 'cypher' | 'finish'> & { readonly compare?: string }
}

/** An object without a node of its own: its fields are read from `this`. */
interface ValueObject {
  readonly kind: 'value'
  /** The argument that is the day as of which everything beneath is read; null: everything known. */
  readonly view?: string
}

/** Things that clauses bind. */
export interface Reached {
  /** Clauses that bind `node`; a function sees what the plan's shape holds of the arguments: enums and which are null. */
  readonly match: Fragment
  /** A condition that always holds for `node`. */
  readonly where?: string
  /** A condition for `node` that holds in views besides. */
  readonly onDay?: string
  /** Conditions that hold when an argument is given; a map chooses by the value of an enum argument. */
  readonly given?: Readonly<Record<string, Filter | Readonly<Record<string, Filter | null>>>>
  readonly parameters?: Derived
  /** Whole numbers among the arguments that become part of the text, as Cypher demands there; the least and the greatest of each. */
  readonly literals?: Readonly<Record<string, readonly [least: number, greatest: number]>>
  /** The variable that is the entity meant by the arguments `id` and `name`: `node`, or one of the fragment's own. */
  readonly reference?: string
  /** Arguments that are the ids of things: `$name` is the ids of all that is judged the same. */
  readonly things?: readonly string[]
}

/** One object, a list or a connection. */
export interface Traversal extends Reached {
  readonly kind: 'traversal'
  /** How the list is ordered when the query does not say. */
  readonly order?: readonly SortKey[]
  /** True when the clauses cannot bind the same node twice. */
  readonly unique?: boolean | ((args: Arguments) => boolean)
  /** What `match` binds `node` to, as an expression over `this`, null where it binds nothing: leaves need no subquery then. */
  readonly direct?: string
  /** The names of the object types that can be reached, where the arguments say more than the schema does. */
  readonly types?: (args: Arguments) => readonly string[] | null
}

/**
 * What domain code decides from facts that the statement gathers about some things: a tree of plain values. Where it names things of
 * the graph it has their ids, and the rows of these are read in the same statement.
 */
export interface Decided extends Reached {
  readonly kind: 'decided'
  /** Lists that are gathered, one after the other: clauses in which `things` is the list of what `match` binds, and an element. */
  readonly facts: Readonly<Record<string, Gathered>>
  /** What is wrong with the arguments, as a sentence without a full stop; null: nothing. By the argument that is to blame. */
  readonly checks?: Readonly<Record<string, (args: Arguments) => string | null>>
  /** Entities that are named within the arguments: `$name` is the ids of the one at this path, null where there is none. */
  readonly references?: Readonly<Record<string, readonly string[]>>
  /** The answer for the facts and values. Decided once for all fields of an object that share the function and ask alike. */
  readonly decide: (facts: Facts) => unknown
  /** The part of the answer that the field is; the whole where this is left out. */
  readonly part?: string
  /** What `decide` needs besides the lists: expressions over `this`, `$asOf` and arguments. */
  readonly values?: Readonly<Record<string, string>>
  /** The object type that an argument `where` filters. */
  readonly filters?: string
}

/** One element for each row of the clauses. */
export interface Gathered {
  /** The fields of the answer that it is for: gathered only where one of them is selected. All of them where this is left out. */
  readonly for?: readonly string[]
  readonly clauses?: Fragment
  readonly element: Fragment
}

/** Where the things are found that a decided answer names by their ids. */
export interface Among {
  /** Clauses that bind each of them to `node`, and maybe others, `things` being what was looked at. */
  readonly clauses: Fragment
  /** What the clauses bind besides: from where each is looked at, as its `parent`. The answer then names it by both ids, `FROM ID`. */
  readonly from?: string
  /** A day that the clauses bind for each: it is read as of then, as in a view. */
  readonly asOf?: string
  /** The names of the object types that can be among them, where these are fewer than the schema says. */
  readonly types?: readonly string[]
}

/** Text, or what makes it of the shape of the arguments and of whether it is for a view. */
export type Fragment = string | ((args: Arguments, onDay: boolean) => string)

export type Facts = Readonly<Record<string, unknown>>

/** A predicate on `node`, and the pattern that binds what it speaks of, if it needs one. */
export interface Filter {
  readonly pattern?: string
  readonly where: string
  /** What it demands in views instead. */
  readonly onDay?: string
  /** `$value` is the ids of the thing of this id, as claims may name it: of all that is judged the same. */
  readonly isThing?: boolean
  /** What is said of an empty list that would hold something without it; VALUE in it is what the argument holds. */
  readonly hides?: string
  /** What is wrong with a value that no filter can mean, as a sentence without its end; null: nothing. */
  readonly fault?: (value: unknown) => string | null
}

export interface SortKey {
  readonly cypher: string
  /** The same in a view. */
  readonly onDay?: string
  readonly direction: 'ASC' | 'DESC'
  /** What its values are; texts where it does not say. */
  readonly kind?: KeyKind
}

/** What JSON makes of the values of a sort key. */
export type KeyKind = 'string' | 'number' | 'boolean'

/** By what a list is grouped: clauses that bind what `by` needs, if any, and the key. */
export interface Grouping {
  readonly match?: string
  readonly by: string
  /** The key is an entity, not a text. */
  readonly isEntity?: boolean
  /** The same in a view. */
  readonly onDay?: Pick<Grouping, 'match' | 'by'>
}

export type Arguments = Readonly<Record<string, unknown>>

/** Parameters computed from a field's arguments for each request. */
export type Derived = Readonly<Record<string, (args: Arguments) => unknown>>

/** The keys under which the schema's `extensions` carry what the planner needs. */
interface SchemaExtensions {
  readonly meaning?: Meaning
  /** On an object type: the condition on `node` by which such a thing is seen in a view. */
  readonly seenOnDay?: string
  /** On a field of what is decided that names things of the graph: where they are found. */
  readonly among?: Among
  /** On an object type: the labels, or for relationships `relationship`, by which a row is known to be of this type. */
  readonly labels?: readonly string[]
  /** On an object type: it is a connection of that node type. */
  readonly connection?: boolean
  /** On an input field: what it demands of `node`; otherwise it filters by the node's field or property of that name. */
  readonly filter?: Filter
  /** On the field `groups` of a connection: what each value of its argument `by` stands for. */
  readonly groupings?: Readonly<Record<string, Grouping>>
  /** On an input type: it names an entity by exactly one of `id` and `name`. */
  readonly reference?: boolean
}

// To be merged with those of graphql-js, declarations must have its type parameters and need no members of their own.
/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-unused-vars */
declare module 'graphql/type/definition' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> extends SchemaExtensions {}
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> extends SchemaExtensions {}
  interface GraphQLInputFieldExtensions extends SchemaExtensions {}
  interface GraphQLInputObjectTypeExtensions extends SchemaExtensions {}
}
