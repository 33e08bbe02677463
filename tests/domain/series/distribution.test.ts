import { parsePartialDate } from '../../../src/domain/partialDate'
import { distribution } from '../../../src/domain/series/distribution'
import type { DatedEvent } from '../../../src/domain/series/series'

const WHENEVER = { from: null, to: null }
const MAY = { from: '2022-05-01', to: '2022-05-31' }

function incident(
  id: string,
  when: string | null,
  keys: string[],
  more: Partial<DatedEvent> = {},
): DatedEvent {
  const date = when === null ? null : parsePartialDate(when)
  return { id, kind: 'INCIDENT', completion: 'COMPLETED', when: date, keys, ...more }
}

test('counts each incident once for each of its keys, and once in the whole', () => {
  const events = [incident('raid', '2022-05-03', ['iskp', 'ttp']), incident('blast', null, ['iskp'])]
  const { count, largest } = distribution(events, WHENEVER, 10)
  expect([count, largest.map(({ key, count: of }) => `${key ?? ''} ${of}`)]).toEqual([2, ['iskp 2', 'ttp 1']])
})

test('of a period tells apart what was in it, what may have been, and what has no date', () => {
  const events = [
    incident('in', '2022-05-03', ['iskp']),
    incident('perhaps', '2022', ['iskp']),
    incident('undated', null, ['iskp']),
    incident('before', '2021', ['iskp']),
  ]
  expect(distribution(events, MAY, 10)).toMatchObject({ count: 1, uncertain: 1, undated: 1 })
  expect(distribution(events, { from: '2022-05-01', to: null }, 10)).toMatchObject({ count: 1, uncertain: 1 })
})

test('what has no key is a share of its own, foiled attacks and series are in none', () => {
  const events = [
    incident('raid', null, []),
    incident('foiled', null, ['iskp'], { completion: 'FOILED' }),
    incident('campaign', null, ['iskp'], { kind: 'SERIES' }),
  ]
  expect(distribution(events, WHENEVER, 10).largest).toEqual([
    { key: null, count: 1, uncertain: 0, undated: 0 },
  ])
})

test('incidents judged the same are one, with the keys of all of them', () => {
  const events = [incident('raid', '2022-05-03', ['iskp']), incident('raid', '2022-05-03', [])]
  expect(distribution(events, MAY, 10)).toMatchObject({ count: 1, largest: [{ key: 'iskp', count: 1 }] })
})

test('says how many keys there are besides those asked for', () => {
  const events = ['a', 'b', 'c'].map((key) => incident(key, null, [key]))
  const { largest, further } = distribution(events, WHENEVER, 2)
  expect([largest.map(({ key }) => key), further]).toEqual([['a', 'b'], 1])
})
