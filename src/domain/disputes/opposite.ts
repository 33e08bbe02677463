import { monthsAfter } from '../calendar'
import { grouped } from '../grouped'
import { sayingDay, type KnownClaim } from '../knownClaim'
import { proposition } from '../proposition'
import { propositionText } from '../propositionText'
import { speakerKey } from '../speakerKey'
import { pairOf } from './bundle'
import type { Finding, Rule } from './finding'
import type { Surroundings } from './surroundings'

/** OPPOSITE: opposites of one subject (weakened and strengthened, allies and rivals) affirmed by different speakers within months. */
export const opposite: Rule = (live, surroundings) =>
  [...grouped(words(live), ({ claim, pair }) => `${claim.modality} ${pair}`).values()].flatMap((all) =>
    questionOf(all, surroundings),
  )

interface Word {
  readonly key: string
  /** The key of the pair of opposites: that of the one that comes first in the alphabet. */
  readonly pair: string
  readonly claim: KnownClaim
}

function words(live: readonly KnownClaim[]): Word[] {
  return live
    .filter(({ act }) => act !== 'URGE')
    .flatMap((claim) =>
      claim.stands
        .filter(({ link }) => link === 'AFFIRMS')
        .flatMap(({ key }) => {
          const [pair] = pairOf(key) ?? []
          return pair === undefined ? [] : [{ key, pair, claim }]
        }),
    )
}

function questionOf(all: readonly Word[], { nameOf, settings }: Surroundings): Finding[] {
  const opposed = all.filter((word) =>
    all.some((other) => isOpposed(word, other, settings.oppositeWithinMonths)),
  )
  const sides = [...grouped(opposed, ({ key }) => key)].sort(([one], [other]) => (one < other ? -1 : 1))
  const [first] = opposed
  if (first === undefined) return []
  const positions = sides.map(([key]) => propositionText(key, nameOf, null))
  return [
    {
      rule: 'OPPOSITE',
      key: first.claim.modality === 'ACTUAL' ? first.pair : `${first.pair}|${first.claim.modality}`,
      question: `Which is it? ${positions.join(', or ')}`,
      about: proposition(first.pair).ends.map(({ id }) => id),
      gap: null,
      undetermined: [],
      sides: sides.map(([, side], index) => ({
        position: positions[index] ?? '',
        claims: side.map(({ claim }) => claim),
        figure: null,
      })),
    },
  ]
}

function isOpposed(word: Word, other: Word, months: number): boolean {
  if (word.key === other.key || speakerKey(word.claim) === speakerKey(other.claim)) return false
  const [earlier = '', later = ''] = [sayingDay(word.claim), sayingDay(other.claim)].sort()
  return later <= monthsAfter(earlier, months)
}
