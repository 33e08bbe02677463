import type { Figure } from '../figure'
import { rule, type Rule } from './refusal'

/** What makes a figure one. */
export const FIGURES: readonly Rule[] = [
  rule(
    'figure-says-how-many',
    'figures',
    ({ figures }) =>
      figures.some(({ value, vague, min, max }) => [value, vague, min, max].every((part) => part === null)),
    'a figure needs a number (value, min, max) or words for one (vague): a bare plural is no figure',
  ),
  rule(
    'figure-in-order',
    'figures',
    ({ figures }) => figures.some(isTurned),
    'the `min` of a figure is above its `max`',
  ),
]

function isTurned({ min, max }: Figure): boolean {
  return min !== null && max !== null && min > max
}
