/** From how many relations on a node between two others says little about them. */
export interface HubRule {
  /** From so many on it costs. */
  readonly penalisedFrom: number
  /** From so many on no path goes through it. */
  readonly excludedFrom: number
}

/** In five articles the busiest node has some forty relations; a state in a large graph has hundreds of thousands. */
export const HUB_RULE: HubRule = { penalisedFrom: 100, excludedFrom: 5_000 }

/** The nodes between the ends of paths that are too busy to connect anything. */
export function hubsOf(
  between: readonly (readonly string[])[],
  degreeOf: (node: string) => number,
  { excludedFrom }: HubRule,
): Set<string> {
  return new Set(between.flat().filter((node) => degreeOf(node) >= excludedFrom))
}

/** 1 for a node of few relations; a half at ten times the number from which it costs, a third at a hundred times. */
export function penaltyOf(degree: number, { penalisedFrom }: HubRule): number {
  return degree < penalisedFrom ? 1 : 1 / (1 + Math.log10(degree / penalisedFrom))
}
