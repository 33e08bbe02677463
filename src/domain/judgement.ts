import type { Verdict } from './vocabulary'

/** What somebody says of two entities, or two events: whether they are one. */
export interface Judgement {
  readonly id: string
  readonly a: string
  readonly b: string
  readonly verdict: Verdict
  readonly why: string
  readonly by: string
  readonly at: string
}
