import type { Dispute } from '../../../src/domain/disputes/disputes'
import type { FigureSet } from '../../../src/domain/figures/figureSets'
import type { ClaimStatus } from '../../../src/domain/responsibility'
import type { Support } from '../../../src/domain/origins/support'

type SeenDispute = Pick<Dispute, 'rule' | 'gap' | 'within' | 'divides' | 'since'> & {
  readonly sides: readonly { readonly position: string; readonly claims: readonly string[] }[]
}
interface SeenAttribution {
  readonly actor: string
  readonly by: readonly string[]
}
interface SeenResponsibility {
  readonly status: ClaimStatus
  readonly claimedBy: readonly SeenAttribution[]
  readonly attributedTo: readonly SeenAttribution[]
  readonly deniedBy: readonly SeenAttribution[]
  readonly statedUnclaimed: readonly unknown[]
}
interface SeenFigure {
  readonly figure: { readonly min: number | null }
}
type SeenFigures = Pick<FigureSet, 'low' | 'best' | 'bestRule' | 'high' | 'isOpen'> & {
  readonly perpetratorSays: readonly SeenFigure[]
  readonly superseded: readonly SeenFigure[]
}

/** "FIGURES: 31 | 55 to 65 (2) [disjoint] since 2022-03-05": a side with more than one claim says how many. */
export function disputeInWords({ rule, sides, gap, within, divides, since }: SeenDispute): string {
  const positions = sides.map(({ position, claims }) =>
    claims.length > 1 ? `${position} (${claims.length})` : position,
  )
  const marks = [
    ...(gap === null ? [] : [gap.toLowerCase().replace('_', '-')]),
    ...(within ? ['within'] : divides.map((body) => `divides ${body}`)),
  ]
  const marked = marks.length === 0 ? '' : ` [${marks.join(', ')}]`
  return `${rule}: ${positions.join(' | ')}${marked} since ${since}`
}

/** "CLAIMED by red-lantern; attributed to grey-column by orsava-interior; denied by grey-column". */
export function responsibilityInWords(
  { status, claimedBy, attributedTo, deniedBy, statedUnclaimed }: SeenResponsibility,
  publisherOf: (document: string) => string,
): string {
  const claimants = claimedBy.map(({ actor }) => actor).join(', ')
  const by = (attribution: SeenAttribution) =>
    attribution.by
      .map((each) => (each.includes(':') ? publisherOf(each.split(':')[0] ?? '') : each))
      .join(', ')
  return [
    claimants === '' ? status : `${status} by ${claimants}`,
    ...attributedTo.map((each) => `attributed to ${each.actor} by ${by(each)}`),
    ...(deniedBy.length === 0 ? [] : [`denied by ${deniedBy.map(by).join(', ')}`]),
    ...(statedUnclaimed.length > 0 && status !== 'STATED_UNCLAIMED' ? ['stated unclaimed'] : []),
  ].join('; ')
}

/** "low 31, best none (NONE), high 70 or more, perpetrator 200, superseded 14 17". */
export function figuresInWords(set: SeenFigures | undefined): string {
  if (set === undefined) return 'none'
  const { low, best, bestRule, high, isOpen, perpetratorSays, superseded } = set
  const numbers = (all: readonly SeenFigure[]) =>
    [...new Set(all.map(({ figure }) => figure.min))]
      .sort((one, other) => (one ?? 0) - (other ?? 0))
      .join(' ')
  return [
    `low ${low ?? 'none'}`,
    `best ${best ?? 'none'} (${bestRule})`,
    `high ${high ?? 'none'}${isOpen ? ' or more' : ''}`,
    ...(perpetratorSays.length === 0 ? [] : [`perpetrator ${numbers(perpetratorSays)}`]),
    ...(superseded.length === 0 ? [] : [`superseded ${numbers(superseded)}`]),
  ].join(', ')
}

/** "5 claims, 5 documents, 1 origin, 0 established". */
export function supportInWords({ affirming, documents, origins, originsIndependent }: Support): string {
  const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`
  return [
    counted(affirming, 'claim'),
    counted(documents, 'document'),
    counted(origins, 'origin'),
    `${originsIndependent} established`,
  ].join(', ')
}
