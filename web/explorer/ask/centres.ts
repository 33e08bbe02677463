/**
 * Numbers of centres for which a network is asked, up to the most that the API takes: the database plans the question anew for every
 * number, which takes seconds the first time.
 */
const CENTRES = [2, 20] as const
const MOST_CENTRES = CENTRES[1]

/** The centres, the last of them named again until there are as many as the question is asked for. */
export function filledUp(ids: readonly string[]): string[] {
  const number = CENTRES.find((each) => each >= ids.length) ?? ids.length
  return Array.from({ length: number }, (_, index) => ids[Math.min(index, ids.length - 1)] ?? '')
}

/** The ids in as many questions as it takes to name them all. */
export function batchesOf(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / MOST_CENTRES) }, (_, index) =>
    ids.slice(index * MOST_CENTRES, (index + 1) * MOST_CENTRES),
  )
}
