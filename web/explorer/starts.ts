import { typesOf } from './words/families'
import { NOWHERE, type Place } from './state/place'

/** The questions that the page begins with, each a place that answers it. */
export const STARTS: readonly { readonly question: string; readonly place: Place }[] = [
  {
    question: 'Whom does ISKP attack, and who says so?',
    place: {
      ...NOWHERE,
      around: ['iskp'],
      types: typesOf('VIOLENCE'),
      tab: 'edges',
      selected: { kind: 'thing', ids: ['iskp'] },
    },
  },
  {
    question: 'Is ISKP crushed? Two accounts',
    place: {
      ...NOWHERE,
      around: ['iskp', 'taliban'],
      selected: { kind: 'dispute', ids: ['dispute-e1d1b7f3da7b8166860bece6a0cd48b9'] },
    },
  },
  {
    question: 'How are Pakistan and ISKP connected?',
    place: { ...NOWHERE, around: ['iskp', 'pakistan'], between: { from: 'pakistan', to: 'iskp' } },
  },
]
