import { step, type History } from '../../../web/explorer/state/history'
import { expanded, toggled, withHidden, withTypes } from '../../../web/explorer/state/changesOfPlace'
import { FIRST_PLACE, placeAround } from '../../../web/explorer/state/place'
import { typesOf } from '../../../web/explorer/words/families'

const START: History = { past: [], now: FIRST_PLACE, future: [] }
const THERE = placeAround('ttp')

describe('history', () => {
  it('goes back and forth', () => {
    const there = step(START, { to: THERE })
    const back = step(there, 'UNDO')
    expect(back.now).toBe(FIRST_PLACE)
    expect(step(back, 'REDO').now).toBe(THERE)
  })

  it('makes no step of what is only looked at', () => {
    const looking = step(START, { to: THERE, isLasting: false })
    expect(looking).toEqual({ ...START, now: THERE })
  })

  it('stays where it is at either end', () => {
    expect(step(START, 'UNDO')).toBe(START)
    expect(step(START, 'REDO')).toBe(START)
  })

  it('forgets what one had gone before when one goes elsewhere', () => {
    const elsewhere = step(step(step(START, { to: THERE }), 'UNDO'), { to: placeAround('kabul') })
    expect(elsewhere.future).toEqual([])
  })
})

describe('a hand', () => {
  it('expands the same thing once', () => {
    const once = expanded(FIRST_PLACE, { id: 'ttp', by: 'STRUCTURE' })
    expect(expanded(once, { id: 'ttp', by: 'STRUCTURE' }).more).toEqual(once.more)
    expect(once.types).toEqual(expect.arrayContaining(typesOf('STRUCTURE')))
  })

  it('shows of a family only the type by which it expands', () => {
    const { more, types } = expanded(FIRST_PLACE, { id: 'ttp', by: 'LEADS' })
    expect(more).toEqual([{ id: 'ttp', by: 'LEADS' }])
    expect(types.filter((type) => !FIRST_PLACE.types.includes(type))).toEqual(['LEADS'])
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
