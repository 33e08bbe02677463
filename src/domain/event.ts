import type { Completion, EventKind, EventMode, EventType } from './vocabulary'

/** One incident, or a bounded, named series: only an identity. */
export interface Event {
  readonly id: string
  readonly name: string
  readonly kind: EventKind
  readonly type: EventType | null
  readonly mode: EventMode | null
  readonly completion: Completion | null
}
