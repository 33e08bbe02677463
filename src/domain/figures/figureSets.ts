import type { DisputeSettings } from '../disputes/settings'
import { grouped } from '../grouped'
import { isLive, type KnownClaim, type KnownFigure } from '../knownClaim'
import type { Relatives } from '../relatives'
import { bestOf, type BestRule, type Choice } from './best'
import { currentFigures, type Superseded } from './current'
import { thingOf, toldFigures, type Told } from './told'

/** All figures for one thing counted, on a day; each number says where it is from, and none is a mean. */
export interface FigureSet {
  /** `QUANTITY|thing|quantity|who|place|period`. */
  readonly key: string
  readonly thing: string
  /** The least and the greatest of the current figures that are not the claimant's own. */
  readonly low: number | null
  readonly high: number | null
  /** Whether the highest is a floor: "at least". */
  readonly isOpen: boolean
  readonly best: number | null
  readonly bestRule: BestRule
  readonly why: string
  /** What a curator chose, if one did. */
  readonly chosen: Choice | null
  /** What those say who claim the attack. */
  readonly perpetratorSays: readonly FigureClaim[]
  readonly byOrigin: readonly FigureClaim[]
  readonly superseded: readonly (FigureClaim & { readonly why: Superseded['why'] })[]
  /** Shown and not compared: in words alone, or a part of the whole. */
  readonly aside: readonly (FigureClaim & { readonly why: string })[]
}

/** One origin's figure, with the claims that tell it, the first known before all. */
export interface FigureClaim {
  readonly figure: KnownFigure
  readonly claims: readonly string[]
  readonly origin: string
}

/** One set per key, in the order of the keys; `choiceOf`: what a curator decided for a key. */
export function figureSets(
  claims: readonly KnownClaim[],
  day: string,
  relatives: Relatives,
  settings: DisputeSettings,
  choiceOf: (key: string) => Choice | null = () => null,
): FigureSet[] {
  const byKey = toldFigures(
    claims.filter((claim) => isLive(claim, day)),
    day,
    relatives,
  )
  return [...byKey]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, { told, aside }]) => {
      const { current, superseded } = currentFigures(told, settings)
      const chosen = choiceOf(key)
      const others = current.filter(({ isClaimants }) => !isClaimants)
      return {
        key,
        thing: thingOf(key),
        ...span(others),
        ...bestOf(others, chosen, day, settings),
        chosen,
        perpetratorSays: byOrigin(current.filter(({ isClaimants }) => isClaimants)),
        byOrigin: byOrigin(others),
        superseded: superseded.map(({ told: each, why }) => ({ ...figureClaim(each, [each]), why })),
        aside: aside.map((each) => ({ ...figureClaim(each, [each]), why: each.why })),
      }
    })
}

/** A ceiling alone says nothing of the least. */
function span(told: readonly Told[]): Pick<FigureSet, 'low' | 'high' | 'isOpen'> {
  const lows = told.filter(({ range }) => !range.isCeiling).map(({ range }) => range.start)
  const highs = told.map(({ range }) => range.end ?? range.start)
  const high = highs.length === 0 ? null : Math.max(...highs)
  return {
    low: lows.length === 0 ? null : Math.min(...lows),
    high,
    isOpen: told.some(({ range }) => range.isFloor && range.start === high),
  }
}

/** What one report printed by many says is one origin's figure. */
function byOrigin(told: readonly Told[]): FigureClaim[] {
  return [...grouped(told, ({ claim }) => claim.origin.id).values()].flatMap((all) => {
    const inOrder = all.toSorted((one, other) => (one.claim.knownFrom < other.claim.knownFrom ? -1 : 1))
    return inOrder.slice(0, 1).map((first) => figureClaim(first, inOrder))
  })
}

function figureClaim(
  { figure, claim }: Pick<Told, 'figure' | 'claim'>,
  all: readonly Pick<Told, 'claim'>[],
): FigureClaim {
  return { figure, claims: all.map((each) => each.claim.id), origin: claim.origin.id }
}
