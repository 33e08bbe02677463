import { currentFigures } from '../figures/current'
import { floorsFromParts } from '../figures/parts'
import { positions, type Position } from '../figures/positions'
import { thingOf, toldFigures } from '../figures/told'
import { propositionText } from '../propositionText'
import type { Finding, Gap, Rule } from './finding'

/** FIGURES: the current figures of one quantity fall into more than one position. */
export const figures: Rule = (live, { nameOf, relatives, settings }, day) => {
  const byKey = toldFigures(live, day, relatives)
  return [...byKey].flatMap(([key, { told }]): Finding[] => {
    if (told.length === 0) return []
    const { current } = currentFigures(told, settings)
    const found = positions([...current, ...floorsFromParts(key, current, byKey, settings)], settings)
    if (found.length < 2) return []
    return [
      {
        rule: 'FIGURES',
        key,
        question: sentence(propositionText(key, nameOf, null)),
        about: [thingOf(key)],
        gap: gapOf(found),
        undetermined: [],
        sides: found.map(({ words, told: side }) => ({
          position: words,
          claims: side.map(({ claim }) => claim),
          figure: side[0]?.figure ?? null,
        })),
      },
    ]
  })
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** Positions of floors alone leave room for all above them. */
function gapOf(found: readonly Position[]): Gap {
  const below = found.slice(0, -1)
  const areOpen = below.every(({ told }) => told.every(({ range }) => range.isFloor))
  return areOpen ? 'OPEN_ENDED' : 'DISJOINT'
}
