import {
  GraphQLBoolean,
  GraphQLNonNull,
  Kind,
  OperationTypeNode,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
  print,
  validate,
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  type NamedTypeNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql'
import type { Columns } from './columns'
import { nameNode } from './constant'
import { cursorsOf, Inputs } from './inputs'
import type { Position } from './position'
import type { Random } from './random'

export interface Generated {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** The variables of each request, but for cursors. */
  readonly sets: readonly Readonly<Record<string, unknown>>[]
  readonly cursors: Inputs['cursors']
}

type Field = GraphQLField<unknown, unknown>

/** How large an operation grows: Neo4j takes most of the time for a new statement, and more for a longer one. */
const MOST_FIELDS = 9
const DEEPEST = 5
/** Which fields operations are made of. */
export type Choice = (field: Field) => boolean

/**
 * What the oracle can answer: nothing ranked by a full-text index, decided by the domain (so also paths, networks, series and changes,
 * which have tests of their own), or settled on write. Views are compared with a graph that holds no more than was known (views.test.ts).
 */
const COMPARED: Choice = ({ name, extensions }) =>
  !['search', 'view', 'disputes'].includes(name) && extensions.meaning?.kind !== 'decided'

const CURSORS = ['after', 'before']
const SIZES = ['first', 'last']

/** `lists`: one list, its filters and its order, with little beneath it; a statement that Neo4j plans quickly. */
export type Mode = 'everything' | 'lists'

/** A valid operation over this schema, by chance. */
export function generate(
  schema: GraphQLSchema,
  columns: Columns,
  random: Random,
  mode: Mode,
  choice: Choice = COMPARED,
): Generated {
  for (;;) {
    const generated = new Generation(schema, columns, random, mode, choice).operation()
    // Two fields of one response name can meet in two fragments.
    if (validate(schema, generated.document).length === 0) return generated
  }
}

class Generation {
  private readonly inputs: Inputs
  private readonly fragments: { type: string; node: FragmentDefinitionNode }[] = []
  private fields = 0
  private aliases = 0

  constructor(
    private readonly schema: GraphQLSchema,
    columns: Columns,
    private readonly random: Random,
    private readonly mode: Mode,
    private readonly choice: Choice,
  ) {
    this.inputs = new Inputs(random, columns)
  }

  operation(): Generated {
    const query = this.schema.getQueryType()
    if (!query) throw new Error('The schema has no queries.')
    const roots = this.fieldsOf(query)
    const chosen =
      this.mode === 'lists'
        ? this.random.some(roots.filter(this.leadsToList), 1)
        : this.random.some(roots, this.random.pick([1, 1, 1, 2]))
    const selections = chosen.map((field) => this.field(field, 0))
    const operation: OperationDefinitionNode = {
      kind: Kind.OPERATION_DEFINITION,
      operation: OperationTypeNode.QUERY,
      name: nameNode('Generated'),
      variableDefinitions: this.inputs.definitions,
      selectionSet: { kind: Kind.SELECTION_SET, selections },
    }
    const fragments = this.fragments.map(({ node }) => node)
    return {
      document: { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
      operation,
      sets: this.inputs.sets,
      cursors: this.inputs.cursors,
    }
  }

  private fieldsOf(type: GraphQLCompositeType): Field[] {
    return fieldsOf(type).filter(this.choice)
  }

  /** Whether a field is a paged list, or a thing that has some. */
  private readonly leadsToList = ({ type }: Field): boolean => {
    const named = getNamedType(type)
    if (!isCompositeType(named)) return false
    return (
      isConnection(named) ||
      this.fieldsOf(named).some((field) => getNamedType(field.type).name.endsWith('Connection'))
    )
  }

  private selection(type: GraphQLCompositeType, depth: number): SelectionSetNode {
    if (this.mode === 'lists') return this.list(type, depth)
    const isBranch = depth < DEEPEST && this.fields < MOST_FIELDS
    const candidates = this.fieldsOf(type).filter((field) => isBranch || isLeafType(getNamedType(field.type)))
    const chosen = this.random.some(candidates, this.random.pick([1, 2, 2, 3]))
    const selections: SelectionNode[] = chosen.map((field) => this.field(field, depth))
    if (isUnionType(type) || (isInterfaceType(type) && this.random.chance(0.5))) {
      selections.push(this.inline(type, depth))
    }
    if (this.random.chance(0.15)) selections.push(this.spread(type, depth))
    if (selections.length === 0 || this.random.chance(0.15)) {
      selections.push({ kind: Kind.FIELD, name: nameNode('__typename') })
    }
    return { kind: Kind.SELECTION_SET, selections }
  }

  /** What shows which items a list has. */
  private list(type: GraphQLCompositeType, depth: number): SelectionSetNode {
    if (!isConnection(type)) {
      const [field] = this.random.some(this.fieldsOf(type).filter(this.leadsToList), 1)
      const selections = field ? [this.field(field, depth)] : []
      return { kind: Kind.SELECTION_SET, selections: [...selections, plainField('id')] }
    }
    const node = fieldsOf(type).find(({ name }) => name === 'nodes')
    const of = node && getNamedType(node.type)
    // Lists within lists, so that each is cut by itself.
    const selectionSet =
      isCompositeType(of) && depth < 3 && this.random.chance(0.35)
        ? this.list(of, depth + 1)
        : {
            kind: Kind.SELECTION_SET as const,
            selections: [plainField('id'), plainField(of?.name === 'Relation' ? 'label' : '__typename')],
          }
    const nodes: FieldNode = { ...plainField('nodes'), selectionSet }
    const wholes = fieldsOf(type).filter(({ name }) => ['groups', 'aggregate'].includes(name))
    const more = this.random.pick([
      ...wholes.map((field) => () => this.whole(field)),
      () => plainField('totalCount'),
      ...this.fieldsOf(type)
        .filter(({ name }) => name === 'why')
        .map(
          ({ name }) =>
            () =>
              plainField(name),
        ),
      () => plainField('pageInfo', plainField('hasNextPage'), plainField('endCursor')),
    ])
    return { kind: Kind.SELECTION_SET, selections: [nodes, more()] }
  }

  /** What is said of a list as a whole: in groups, or together. */
  private whole(field: Field): FieldNode {
    const counted = plainField('aggregate', plainField('count'))
    if (field.name === 'aggregate') return counted
    const args = this.argumentsOf(field)
    return { ...plainField('groups', plainField('key'), counted), arguments: args }
  }

  private field(field: Field, depth: number): FieldNode {
    this.fields++
    const type = getNamedType(field.type)
    const isAliased = field.args.length > 0 || this.random.chance(0.4)
    const alias = isAliased ? `a${this.aliases++}` : null
    const args = this.argumentsOf(field)
    return {
      kind: Kind.FIELD,
      name: nameNode(field.name),
      ...(alias === null ? {} : { alias: nameNode(alias) }),
      arguments: args,
      directives: this.directives(),
      ...(isCompositeType(type) ? { selectionSet: this.beneath(type, args, depth + 1) } : {}),
    }
  }

  /** A list that goes on beside cursors also gives its own, under the names that the arguments' variables look for. */
  private beneath(
    type: GraphQLCompositeType,
    args: readonly ArgumentNode[],
    depth: number,
  ): SelectionSetNode {
    const { selections } = this.selection(type, depth)
    const cursors = args
      .filter(({ name }) => CURSORS.includes(name.value))
      .flatMap(({ value }) => (value.kind === Kind.VARIABLE ? [value.name.value] : []))
      .map((variable) => ({
        ...plainField('edges', plainField('cursor')),
        alias: nameNode(cursorsOf(variable)),
      }))
    return { kind: Kind.SELECTION_SET, selections: [...selections, ...cursors] }
  }

  private argumentsOf(field: Field): ArgumentNode[] {
    const isByName =
      field.args.some(({ name }) => name === 'id') && field.args.some(({ name }) => name === 'name')
    const one = this.random.pick(['id', 'name'])
    const given = this.mode === 'lists' ? 0.7 : 0.3
    const isPaged = field.args.some(({ name }) => name === 'after')
    // Both at once are refused, and either may be null.
    const size = this.random.pick(['first', 'first', 'last'])
    const found = field.args.flatMap((argument): ArgumentNode[] => {
      const { name } = argument
      const isWanted = isByName ? name === one : isRequiredArgument(argument) || this.random.chance(given)
      if (!isWanted || CURSORS.includes(name) || (isPaged && SIZES.includes(name) && name !== size)) return []
      const type = isByName ? new GraphQLNonNull(getNullableType(argument.type)) : argument.type
      const position: Position = { type, name, gives: getNamedType(field.type), filters: null, depth: 0 }
      return [argumentNode(name, this.inputs.literal(position))]
    })
    if (!isPaged || found.some(isOrderByVariable)) return found
    const cursors = CURSORS.filter((name) => this.random.chance(name === 'after' ? given : given / 3))
    return [...found, ...cursors.map((name) => argumentNode(name, this.inputs.cursor()))]
  }

  private inline(type: GraphQLCompositeType, depth: number): SelectionNode {
    const possible = isAbstractType(type) ? this.schema.getPossibleTypes(type) : []
    const interfaces = possible.flatMap((object) => object.getInterfaces())
    const on = this.random.pick([...possible, ...interfaces])
    return {
      kind: Kind.INLINE_FRAGMENT,
      typeCondition: named(on.name),
      directives: this.directives(),
      selectionSet: this.selection(on, depth),
    }
  }

  /** A named fragment: sometimes one that stands elsewhere already. */
  private spread(type: GraphQLCompositeType, depth: number): SelectionNode {
    const known = this.fragments.filter((fragment) => fragment.type === type.name)
    const fragment =
      known.length > 0 && this.random.chance(0.5) ? this.random.pick(known) : this.fragment(type, depth)
    return { kind: Kind.FRAGMENT_SPREAD, name: fragment.node.name, directives: this.directives() }
  }

  private fragment(
    type: GraphQLCompositeType,
    depth: number,
  ): { type: string; node: FragmentDefinitionNode } {
    const selectionSet = this.selection(type, depth)
    const fragment = {
      type: type.name,
      node: {
        kind: Kind.FRAGMENT_DEFINITION as const,
        name: nameNode(`F${this.fragments.length}`),
        typeCondition: named(type.name),
        selectionSet,
      },
    }
    this.fragments.push(fragment)
    return fragment
  }

  private directives(): DirectiveNode[] {
    if (!this.random.chance(0.08)) return []
    const type = new GraphQLNonNull(GraphQLBoolean)
    const position: Position = { type, name: 'if', gives: GraphQLBoolean, filters: null, depth: 0 }
    const value = this.random.chance(0.7) ? this.inputs.variable(position) : this.inputs.literal(position)
    const name = nameNode(this.random.pick(['skip', 'include']))
    return [{ kind: Kind.DIRECTIVE, name, arguments: [argumentNode('if', value)] }]
  }
}

/** A cursor is good for the order that it was made in, and no other. */
function isOrderByVariable(argument: ArgumentNode): boolean {
  return argument.name.value === 'orderBy' && print(argument).includes('$')
}

function isConnection(type: GraphQLCompositeType): boolean {
  return type.name.endsWith('Connection')
}

function plainField(name: string, ...selections: FieldNode[]): FieldNode {
  const selectionSet = { kind: Kind.SELECTION_SET as const, selections }
  return { kind: Kind.FIELD, name: nameNode(name), ...(selections.length > 0 ? { selectionSet } : {}) }
}

function argumentNode(name: string, value: ValueNode): ArgumentNode {
  return { kind: Kind.ARGUMENT, name: nameNode(name), value }
}

function fieldsOf(type: GraphQLCompositeType): Field[] {
  return 'getFields' in type ? Object.values(type.getFields()) : []
}

function named(name: string): NamedTypeNode {
  return { kind: Kind.NAMED_TYPE, name: nameNode(name) }
}
