import type { Point } from '../state/place'

export function at({ x, y }: Point): string {
  return `${round(x)},${round(y)}`
}

/** Tenths are as fine as anybody sees. */
export function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
