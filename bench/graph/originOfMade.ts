import { originOf, type Origin } from '../../src/domain/origin'
import type { MadeClaim } from './claims'

/** Where a claim comes from; nothing in this graph is judged the same as another. */
export function originOfMade({ claim, document }: MadeClaim): Origin {
  return originOf({ ...claim, publisher: document.publisher }, (same) => same)
}
