import { step, type History } from '../../../web/explorer/state/history'
import { expanded, toggled, withHidden } from '../../../web/explorer/state/changesOfPlace'
import { FIRST_PLACE, placeAround } from '../../../web/explorer/state/place'

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
    const once = expanded(FIRST_PLACE, { id: 'ttp', family: 'STRUCTURE' })
    expect(expanded(once, { id: 'ttp', family: 'STRUCTURE' }).more).toEqual(once.more)
    expect(once.families).toContain('STRUCTURE')
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
