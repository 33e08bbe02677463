/** The thresholds of the rules. They are judgements: change them where cases prove them wrong. */
export interface DisputeSettings {
  /** OPPOSITE: conditions change; what was said longer apart may both have been so. */
  readonly oppositeWithinMonths: number
  /** FIGURES: "at least n" is taken up by a higher figure said later, but not by one said long after. */
  readonly floorWithinDays: number
  /** FIGURES: a figure joins the position below it when it starts within this share of its start … */
  readonly joinWithinShare: number
  /** … or within this many, since among small numbers a share is nothing. */
  readonly joinWithinAtLeast: number
  /** FACET: dates this many days apart may be one night, or one deadline of a newspaper. */
  readonly datesWithinDays: number
}

export const DISPUTE_SETTINGS: DisputeSettings = {
  oppositeWithinMonths: 12,
  floorWithinDays: 7,
  joinWithinShare: 0.25,
  joinWithinAtLeast: 3,
  datesWithinDays: 1,
}
