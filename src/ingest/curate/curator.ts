/** What holds the judgements and links that commands make, beside those of data files. */
export const CURATOR_SOURCE = 'curator'

/** The day of a curator's word, in UTC. */
export function today(now: Date = new Date()): string {
  return now.toISOString().slice(0, 10)
}
