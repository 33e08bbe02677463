import type { EdgeStatus } from '../answers/answers'
import { STATUS_MEANINGS, STATUS_NAMES } from '../words/statuses'

export function Badge({ status }: { readonly status: EdgeStatus }) {
  return (
    <span className={`badge badge-${status.toLowerCase()}`} title={STATUS_MEANINGS[status]}>
      {STATUS_NAMES[status]}
    </span>
  )
}
