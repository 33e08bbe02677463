/** The way to a value inside a field's arguments: `where`, `or`, 0, `name`. */
export type Path = readonly (string | number)[]

/** The value at a path, undefined where the path ends early. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (current, key) =>
      typeof current === 'object' && current !== null ? Reflect.get(current, key) : undefined,
    value,
  )
}

/** The path as graphql-js prints one: `where.or[0].name`. */
export function printedPath(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}

/** Whether an argument was given and is not null. */
export function isGiven(value: unknown): boolean {
  return value !== null && value !== undefined
}
