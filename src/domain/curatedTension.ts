import { digest } from './ids'

/** That somebody set two claims against each other, since they do not contradict each other and yet do not go together. */
export interface CuratedTension {
  readonly id: string
  /** Ids of claims. */
  readonly one: string
  readonly other: string
  readonly why: string
  readonly by: string
  /** YYYY-MM-DD. */
  readonly at: string
}

/** The link under the id of its content. */
export function curatedTension(content: Omit<CuratedTension, 'id'>): CuratedTension {
  return { ...content, id: `tension-${digest(content)}` }
}
