/** `data` that is already JSON text: it travels through Apollo untouched and is pasted into the response. */
export class WrittenJson {
  constructor(readonly text: string) {}

  /** For those who ask for the value: `executeOperation`, logging plugins. */
  toJSON(): unknown {
    return JSON.parse(this.text)
  }
}

/** The response text: errors first, then data as it was written. */
export function stringifyResult(result: object): string {
  const data: unknown = Reflect.get(result, 'data')
  if (!(data instanceof WrittenJson)) return JSON.stringify(result)
  const others = JSON.stringify({ ...result, data: undefined })
  return `{${others === '{}' ? '' : `${others.slice(1, -1)},`}"data":${data.text}}`
}
