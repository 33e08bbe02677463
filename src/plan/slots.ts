/** The elements of one row; equal expressions share an element. */
export class Slots {
  private readonly expressions: string[] = []

  /** The position of an expression in the row. */
  add(expression: string): number {
    const found = this.expressions.indexOf(expression)
    return found >= 0 ? found : this.expressions.push(expression) - 1
  }

  get isEmpty(): boolean {
    return this.expressions.length === 0
  }

  /** The row as a Cypher list. */
  list(): string {
    return `[${this.expressions.join(', ')}]`
  }
}
