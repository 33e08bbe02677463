/**
 * What must be computed ahead of one row: an aggregate anywhere within a row, even in a subquery of it, makes Neo4j take the whole
 * row for an aggregation. Equal computations are one.
 */
export class Calls {
  private readonly bodies: string[] = []

  constructor(private readonly depth: number) {}

  get isEmpty(): boolean {
    return this.bodies.length === 0
  }

  /** The variable that holds what the body computes: clauses, and the expression to return after them. */
  add(clauses: readonly string[], expression: string): string {
    const body = [...clauses, `RETURN ${expression}`].join('\n')
    const found = this.bodies.indexOf(body)
    const place = found >= 0 ? found : this.bodies.push(body) - 1
    return this.nameOf(place)
  }

  /** The clauses that stand before the row's RETURN. */
  clauses(): string[] {
    return this.bodies.map((body, place) => `CALL (*) {\n${body} AS ${this.nameOf(place)}\n}`)
  }

  private nameOf(place: number): string {
    return `w${this.depth}_${place}`
  }
}

/**
 * The rows that clauses give as one list: an expression where that is possible, else a variable that is computed ahead of `outer`'s
 * row, because the rows themselves need something computed ahead of them.
 */
export function collectRows(outer: Calls, clauses: readonly string[], inner: Calls, row: string): string {
  if (inner.isEmpty) return `COLLECT {\n${[...clauses, `RETURN ${row}`].join('\n')}\n}`
  return outer.add([...clauses, ...inner.clauses(), `WITH ${row} AS row`], 'collect(row)')
}
