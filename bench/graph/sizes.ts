/** How many of what a graph of one scale has. */
export interface Sizes {
  readonly armedGroups: number
  readonly organizations: number
  readonly media: number
  readonly states: number
  readonly populations: number
  readonly officials: number
  readonly persons: number
  readonly localities: number
  readonly facilities: number
  readonly agreements: number
  readonly documents: number
  readonly sources: number
  readonly events: number
  /** Events of the first armed group, at least. */
  readonly hubEvents: number
}

/** Scale 1 makes about 20 thousand nodes and 100 thousand relationships, scale 50 a million and five million. */
export function sizesOf(scale: number): Sizes {
  const times = (count: number): number => Math.max(3, Math.round(count * scale))
  return {
    armedGroups: times(100),
    organizations: times(50),
    media: times(12),
    states: Math.max(3, Math.round(12 * Math.sqrt(scale))),
    populations: times(30),
    officials: times(150),
    persons: times(60),
    localities: times(110),
    facilities: times(30),
    agreements: times(4),
    documents: times(300),
    sources: times(4),
    // The first unit of scale has some more, so that its hub leaves some for others.
    events: times(1850) + Math.round(350 * Math.min(1, scale)),
    hubEvents: Math.round(2000 * Math.min(1, scale)),
  }
}
