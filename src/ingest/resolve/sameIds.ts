import { digest } from '../../domain/ids'
import type { Problem } from '../problem'
import type { Entry } from '../read/source'
import type { Recorded } from './lookUp'

/** One id for two things, in these files or with what another source holds. */
export function sameIds(
  things: readonly Entry<{ readonly id: string }>[],
  { things: recorded }: Recorded,
): Problem[] {
  const seen = new Set<string>()
  return things.flatMap(({ value, problem }) => {
    if (seen.has(value.id))
      return [
        problem('id', `the id ${value.id} is given twice: every entity, event and document has its own`),
      ]
    seen.add(value.id)
    const other = recorded.get(value.id)
    if (other === undefined || other.digest === digest(value)) return []
    const holders = other.holders.join(', ')
    return [
      problem(
        'id',
        `${value.id} is already told otherwise by ${holders}: leave it out here, or use another id`,
      ),
    ]
  })
}
