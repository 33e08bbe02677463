import { start, step } from '../../../web/explorer/state/history'
import {
  expanded,
  pinnedAt,
  toggled,
  typesAnywhere,
  withHidden,
  withTypes,
} from '../../../web/explorer/state/changesOfPlace'
import { FIRST_PLACE, placeAround, type Positions } from '../../../web/explorer/state/place'
import { typesOf } from '../../../web/explorer/words/families'

const START = start(FIRST_PLACE)
const THERE = placeAround('ttp')
const [BEFORE, AFTER]: readonly Positions[] = [
  new Map([['iskp', { x: 0, y: 0 }]]),
  new Map([['iskp', { x: 9, y: 9 }]]),
]
const NOWHERE: Positions = new Map()

describe('history', () => {
  it('goes back and forth, to where everything was drawn', () => {
    const there = step(START, { to: THERE, left: BEFORE ?? NOWHERE })
    expect(there.now).toEqual({ number: 1, place: THERE, positions: null })
    const back = step(there, { number: 0, left: AFTER ?? NOWHERE, otherwise: THERE })
    expect(back.now).toEqual({ number: 0, place: FIRST_PLACE, positions: BEFORE })
    expect(step(back, { number: 1, left: NOWHERE, otherwise: THERE }).now).toEqual({
      number: 1,
      place: THERE,
      positions: AFTER,
    })
  })

  it('makes no step of what is only looked at', () => {
    const looking = step(START, { lookAt: THERE })
    expect(looking).toEqual({ ...START, now: { ...START.now, place: THERE } })
  })

  it('goes several steps at once, as browsers do', () => {
    const one = step(START, { to: THERE, left: NOWHERE })
    const two = step(one, { to: placeAround('kabul'), left: NOWHERE })
    const back = step(two, { number: 0, left: NOWHERE, otherwise: THERE })
    expect(back.future.map(({ place }) => place.around)).toEqual([['ttp'], ['kabul']])
  })

  it('begins anew at a stop that it does not remember', () => {
    expect(step(START, { number: 7, left: NOWHERE, otherwise: THERE })).toEqual(start(THERE, 7))
  })

  it('forgets what one had gone before when one goes elsewhere', () => {
    const there = step(START, { to: THERE, left: NOWHERE })
    const back = step(there, { number: 0, left: NOWHERE, otherwise: THERE })
    expect(step(back, { to: placeAround('kabul'), left: NOWHERE }).future).toEqual([])
  })
})

describe('a hand', () => {
  it('expands the same thing once', () => {
    const once = expanded(FIRST_PLACE, { id: 'ttp', by: 'STRUCTURE' })
    expect(expanded(once, { id: 'ttp', by: 'STRUCTURE' }).more).toEqual(once.more)
  })

  it('shows by an expansion no other relations of its types', () => {
    const { more, types } = expanded(FIRST_PLACE, { id: 'ttp', by: 'LEADS' })
    expect(more).toEqual([{ id: 'ttp', by: 'LEADS' }])
    expect(types).toEqual(FIRST_PLACE.types)
  })

  it('takes a type away everywhere, from expansions too, and gives it back to the next expansion', () => {
    const once = expanded(FIRST_PLACE, { id: 'ttp', by: 'LEADS' })
    expect(typesAnywhere(once)).toContain('LEADS')
    const without = withTypes(once, ['LEADS'], false)
    expect(typesAnywhere(without)).not.toContain('LEADS')
    expect(typesAnywhere(expanded(without, { id: 'ttp', by: 'LEADS' }))).toContain('LEADS')
  })

  it('pins all that one gesture moved', () => {
    const at = { x: 1, y: 2 }
    expect(
      pinnedAt(
        FIRST_PLACE,
        new Map([
          ['iskp', at],
          ['ttp', at],
        ]),
      ).pinned,
    ).toEqual({ iskp: at, ttp: at })
  })

  it('switches single types off and on, the others as they were', () => {
    const without = withTypes(FIRST_PLACE, ['KILLED'], false)
    expect(FIRST_PLACE.types.filter((type) => !without.types.includes(type))).toEqual(['KILLED'])
    expect(withTypes(without, typesOf('VIOLENCE'), true).types).toEqual(FIRST_PLACE.types)
  })

  it('lets go of what it hides', () => {
    const hidden = withHidden(placeAround('ttp'), ['ttp'])
    expect([hidden.hidden, hidden.selected]).toEqual([['ttp'], null])
  })

  it('toggles in the order of all', () => {
    expect(toggled(['c'], 'a', ['a', 'b', 'c'])).toEqual(['a', 'c'])
    expect(toggled(['a', 'c'], 'c', ['a', 'b', 'c'])).toEqual(['a'])
  })
})
