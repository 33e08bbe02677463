import { addressOf, drawnAddress, readAddress, readDrawn } from '../../../web/explorer/state/address'
import { FIRST_PLACE, placeAround, placeBetween, type Place } from '../../../web/explorer/state/place'
import { typesOf } from '../../../web/explorer/words/families'

const MANY: Place = {
  ...placeAround('iskp'),
  around: ['iskp', 'ttp'],
  more: [
    { id: 'taliban', by: 'VIOLENCE' },
    { id: 'ttp', by: 'LEADS' },
    { id: 'kabul', by: null },
  ],
  asOf: '2022-06-01',
  period: { from: '2021-08-01', to: '2022-05-31' },
  types: [...typesOf('VIOLENCE'), 'ACCUSED', 'MET'],
  without: ['LEADS'],
  statuses: ['DISPUTED'],
  kinds: ['PERSON', 'EVENT'],
  support: 'SINGLE',
  source: '002-cloud',
  most: 120,
  hidden: ['hazaras'],
  pinned: { iskp: { x: -12, y: 40 } },
  selected: { kind: 'relation', ids: ['iskp:ATTACKED:taliban', 'taliban:ATTACKED:iskp'] },
  tab: 'edges',
}

describe('the address', () => {
  it.each<[string, Place]>([
    ['the first screen', FIRST_PLACE],
    ['a place with everything in it', MANY],
    ['paths', placeBetween('ttp', 'iskp')],
    ['filters that leave nothing', { ...FIRST_PLACE, types: [], statuses: [], kinds: [] }],
  ])('holds %s', (_what, place) => {
    expect(readAddress(addressOf(place))).toEqual({ place, faults: [] })
  })

  it('of the first screen is empty', () => {
    expect(addressOf(FIRST_PLACE)).toBe('')
  })

  it('is readable by people', () => {
    expect(addressOf({ ...FIRST_PLACE, around: ['ttp'], asOf: '2022-06-01' })).toBe(
      '?around=ttp&asOf=2022-06-01',
    )
  })

  it('names families where all of their types are shown, and types where not', () => {
    const types = [...typesOf('VIOLENCE'), 'ACCUSED']
    expect(addressOf({ ...FIRST_PLACE, types })).toBe('?families=VIOLENCE&types=ACCUSED')
    expect(readAddress('?types=KILLED').place.types).toEqual(['KILLED'])
  })

  it('opens with what can be read of a broken one, and says what cannot', () => {
    const { place, faults } = readAddress(
      '?around=iskp&more=ttp.HUGGED&asOf=yesterday&period=2022&status=TRUE,DENIED&types=ACCUSED,HUGGED&selected=thing&pinned=a~b~c,ttp~1~-2&most=-3',
    )
    expect(place).toEqual({
      ...FIRST_PLACE,
      around: ['iskp'],
      types: ['ACCUSED'],
      statuses: ['DENIED'],
      pinned: { ttp: { x: 1, y: -2 } },
    })
    expect(faults).toEqual([
      'period: two values are needed, with a comma between them',
      'pinned: “a~b~c” is no place',
      'more: there are no relations HUGGED',
      'asOf: “yesterday” is no day',
      'types: there is no HUGGED',
      'status: there is no TRUE',
      'most: “-3” is no number of nodes',
      'selected: nothing of that sort can be selected',
    ])
  })

  it('turns a period round that ended before it began, and says so', () => {
    const { place, faults } = readAddress('?period=2022-05-31,2021-08-01')
    expect(place.period).toEqual({ from: '2021-08-01', to: '2022-05-31' })
    expect(faults).toEqual(['period: it ended before it began, on 2021-08-01, and was turned round'])
  })

  it('takes twenty centres and twenty relations at most, and says of how many', () => {
    const ids = Array.from({ length: 23 }, (_, index) => `n${index}`).join(',')
    const { place, faults } = readAddress(`?around=${ids}&selected=relation,${ids}`)
    expect([place.around.length, place.selected?.ids.length]).toEqual([20, 20])
    expect(faults).toEqual([
      'around: only the first 20 of 23 are taken',
      'selected: only the first 20 of 23 are taken',
    ])
  })

  it('draws 500 of 10,000 nodes that a link asks for, and says so', () => {
    const { place, faults } = readAddress('?most=10000')
    expect([place.most, faults]).toEqual([500, ['most: not more than 500 nodes are drawn']])
  })

  it('is followed by where everything stands in a picture that is shared', () => {
    const drawn = new Map([
      ['iskp', { x: -12, y: 40 }],
      ['a+b&c#d', { x: 0, y: 7 }],
    ])
    expect(drawnAddress(drawn)).toMatch(/^#drawn=iskp~-12~40,/)
    expect(readDrawn(drawnAddress(drawn))).toEqual(drawn)
    expect([drawnAddress(new Map()), readDrawn(''), readDrawn('#drawn=a~b')]).toEqual(['', null, null])
  })
})
