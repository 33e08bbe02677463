import { claimantsOf, type Word } from '../accounts'
import { grouped } from '../grouped'
import { sayingDay, type KnownClaim, type KnownFigure } from '../knownClaim'
import type { Relatives } from '../relatives'
import { bodyOf, speakerKey } from '../speakerKey'
import type { Range } from './range'
import { rangeOf } from './range'

/** A figure as somebody told it. */
export interface Told {
  readonly figure: KnownFigure
  readonly range: Range
  readonly claim: KnownClaim
  /** The day on which its origin first gave it: who reprints it says nothing new. */
  readonly since: string
  /** Whether its speaker claims the attack of which it is, or is of the same body. */
  readonly isClaimants: boolean
}

/** A figure that is shown and not compared, and why. */
export interface Aside {
  readonly figure: KnownFigure
  readonly claim: KnownClaim
  readonly why: string
}

export interface ToldFigures {
  readonly told: readonly Told[]
  readonly aside: readonly Aside[]
}

/** The figures by the key of their question; those that cannot be compared apart. A denied or expected figure tells none. */
export function toldFigures(
  live: readonly KnownClaim[],
  day: string,
  relatives: Relatives,
): Map<string, ToldFigures> {
  const given = live
    .filter(
      ({ polarity, modality, act }) => polarity === 'AFFIRMED' && modality === 'ACTUAL' && act !== 'URGE',
    )
    .flatMap((claim) =>
      claim.figures.flatMap((figure) => (figure.key === null ? [] : [{ key: figure.key, figure, claim }])),
    )
  return new Map(
    [...grouped(given, ({ key }) => key)].map(([key, all]) => {
      const claimants = claimantsOf(thingOf(key), live)
      return [key, parted(all, (claim) => isOfClaimants(claim, claimants, relatives, day))]
    }),
  )
}

/** The event or entity that a key `QUANTITY|thing|…` is of. */
export function thingOf(key: string): string {
  return key.split('|')[1] ?? ''
}

interface Given {
  readonly figure: KnownFigure
  readonly claim: KnownClaim
}

function parted(given: readonly Given[], isClaimants: (claim: KnownClaim) => boolean): ToldFigures {
  const leavesAttackersOut = given.some(
    ({ figure }) => !figure.includesAttackers && rangeOf(figure) !== null && figure.scope === 'WHOLE',
  )
  const told: Omit<Told, 'since'>[] = []
  const aside: Aside[] = []
  for (const { figure, claim } of given) {
    const range = rangeOf(figure)
    if (range === null) aside.push({ figure, claim, why: 'in words alone' })
    else if (figure.scope === 'PARTIAL') aside.push({ figure, claim, why: 'a part of the whole' })
    else if (figure.includesAttackers && leavesAttackersOut)
      aside.push({ figure, claim, why: 'the attackers are counted with the others' })
    else told.push({ figure, range, claim, isClaimants: isClaimants(claim) })
  }
  return { told: dated(told), aside }
}

/**
 * From the first day on which its origin gave this very range; when it says that it updates another number, from the last
 * on which it says so.
 */
function dated(told: readonly Omit<Told, 'since'>[]): Told[] {
  const sinces = new Map([...grouped(told, rangeKey)].map(([key, all]) => [key, firstGiven(all)]))
  return told.map((each) => ({ ...each, since: sinces.get(rangeKey(each)) ?? sayingDay(each.claim) }))
}

function firstGiven(alike: readonly Given[]): string | undefined {
  const updates = alike.filter(({ figure }) => figure.updates !== null)
  const days = (updates.length > 0 ? updates : alike).map(({ claim }) => sayingDay(claim)).sort()
  return updates.length > 0 ? days.at(-1) : days[0]
}

function rangeKey({ claim, range }: Pick<Told, 'claim' | 'range'>): string {
  return JSON.stringify([claim.origin.id, range])
}

/** Whoever claims it through somebody unnamed is known by its words alone. */
function isOfClaimants(
  claim: KnownClaim,
  claimants: readonly Word[],
  { areRelated }: Relatives,
  day: string,
): boolean {
  const body = bodyOf(claim)
  return claimants.some(
    (word) =>
      speakerKey(word.claim) === speakerKey(claim) ||
      (body !== null && areRelated(word.actor, body, { day, happened: null })),
  )
}
