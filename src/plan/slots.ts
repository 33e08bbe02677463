/** The elements of one row; equal expressions share an element. */
export class Slots {
  private readonly expressions: string[] = []

  /** The position of an expression in the row. */
  add(expression: string): number {
    const found = this.expressions.indexOf(expression)
    return found >= 0 ? found : this.expressions.push(expression) - 1
  }

  /** The position of the expression that a field is, or those of its several. */
  of(cypher: string | readonly string[]): number | number[] {
    return typeof cypher === 'string' ? this.add(cypher) : cypher.map((each) => this.add(each))
  }

  get isEmpty(): boolean {
    return this.expressions.length === 0
  }

  /**
   * The elements as columns of a result, `c0`, `c1` …: the row of the whole operation. A fragment that collects makes its
   * column an aggregation, which must not touch the columns beside it.
   */
  columns(): string[] {
    return this.expressions.map((expression, index) => `${expression} AS c${index}`)
  }

  /** The row, from a record with these columns. */
  rowOf(record: Readonly<Record<string, unknown>>): unknown[] {
    return this.expressions.map((_, index) => record[`c${index}`])
  }

  all(): readonly string[] {
    return this.expressions
  }

  /** The row as a Cypher list. */
  list(): string {
    return `[${this.expressions.join(', ')}]`
  }
}
