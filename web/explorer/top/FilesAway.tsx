import { askReadiness } from '../ask/readiness'
import { useAnswer } from '../useAnswer'

/** While the service is away, that the files which it writes cannot be had. */
export function FilesAway() {
  const { isAway } = useAnswer('readiness', askReadiness)
  return isAway ? (
    <p role="alert">
      The database does not answer: there are no files until it does. PNG and SVG can be saved.
    </p>
  ) : null
}
