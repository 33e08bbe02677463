import { Failure } from '../src/domain/failure'

/** The scale that was asked for, such as 1, 50 or 0.1. @throws Failure for anything else than a positive number. */
export function scaleIn(text: string): number {
  const scale = Number(text)
  if (scale > 0 && scale <= 200) return scale
  throw new Failure(
    'INVALID_INPUT',
    `--scale is a number above 0 and up to 200, such as 1 or 50, not "${text}".`,
  )
}
