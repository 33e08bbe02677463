import type { Place } from './place'
import type { Visible } from './visible'

/** What is seen, in every respect that a file has a place for. */
export interface Seen {
  readonly place: Place
  readonly title: string
  /** Its filters, in words. */
  readonly filters: readonly string[]
  readonly visible: Visible
}
