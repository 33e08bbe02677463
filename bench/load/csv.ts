/** The header of a column, by its first value. */
export function csvHeader(name: string, value: unknown): string {
  if (typeof value === 'boolean') return `${name}:boolean`
  if (typeof value === 'number') return `${name}:long`
  if (Array.isArray(value)) return typeof value[0] === 'number' ? `${name}:long[]` : `${name}:string[]`
  if (typeof value === 'object') return `${name}:point{crs:WGS-84}`
  return name
}

/** A value as the import reads it; absent when there is none. */
export function csvField(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return value.length === 0 ? '' : quoted(value.join(';'))
  if (isPoint(value)) return `"{latitude:${value.latitude},longitude:${value.longitude}}"`
  throw new Error(`The import has no column for a ${typeof value}.`)
}

function quoted(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`
}

function isPoint(value: unknown): value is { latitude: number; longitude: number } {
  return typeof value === 'object' && value !== null && 'latitude' in value && 'longitude' in value
}
