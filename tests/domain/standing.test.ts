import { parsePartialDate } from '../../src/domain/partialDate'
import { standing, type Backing, type Standing } from '../../src/domain/standing'

let claims = 0

function backing(link: Backing['link'], given: Partial<Backing> = {}): Backing {
  claims += 1
  return {
    claim: `claim-${claims}`,
    link,
    isPlain: true,
    events: [],
    document: `document-${claims}`,
    origin: `origin-${claims}`,
    knownFrom: '2022-01-01',
    retiredFrom: null,
    said: null,
    when: null,
    ...given,
  }
}

const affirms = (given?: Partial<Backing>) => backing('AFFIRMS', given)
const alleges = (given?: Partial<Backing>) => backing('AFFIRMS', { isPlain: false, ...given })
const denies = (given?: Partial<Backing>) => backing('DENIES', given)
const leavesOpen = (given?: Partial<Backing>) => backing('LEAVES_OPEN', given)

function stand(...backings: Backing[]): Standing {
  const found = standing(backings)
  if (found === null) throw new Error('No claim counts.')
  return found
}

test.each([
  ['AFFIRMED', [affirms()]],
  ['AFFIRMED', [affirms(), alleges(), leavesOpen()]],
  ['ALLEGED', [alleges(), leavesOpen()]],
  ['DISPUTED', [affirms(), denies()]],
  ['DISPUTED', [alleges(), denies()]],
  ['DENIED', [denies(), leavesOpen()]],
  ['OPEN', [leavesOpen()]],
])('is %s', (status, backings) => {
  expect(stand(...backings).status).toBe(status)
})

test('nothing stands without a claim that counts', () => {
  expect(standing([])).toBeNull()
})

test('keeps what its claims dated on each day, and nothing where none did', () => {
  const { supportDays, occurreds } = stand(
    affirms({ knownFrom: '2022-01-01', when: null }),
    affirms({ knownFrom: '2022-02-01', when: parsePartialDate('2021-12'), retiredFrom: '2022-03-01' }),
  )
  expect(supportDays.map((day, index) => `${day} ${occurreds[index] ?? ''}`)).toEqual([
    '2022-01-01 ',
    '2022-02-01 2021-12',
    '2022-03-01 ',
  ])
})

test('keeps the days on which its support changed, and to what', () => {
  const { supportDays, affirmingCounts, denyingCounts, originCounts, lastSaids } = stand(
    denies({ knownFrom: '2022-01-01' }),
    affirms({ knownFrom: '2022-02-01', origin: 'agency', retiredFrom: '2022-05-01' }),
    affirms({ knownFrom: '2022-03-01', origin: 'agency' }),
    denies({ knownFrom: '2022-03-15' }),
    affirms({ knownFrom: '2022-04-01' }),
  )
  expect({ supportDays, affirmingCounts, denyingCounts, originCounts, lastSaids }).toEqual({
    supportDays: ['2022-01-01', '2022-02-01', '2022-03-01', '2022-03-15', '2022-04-01', '2022-05-01'],
    affirmingCounts: [0, 1, 2, 2, 3, 2],
    denyingCounts: [1, 1, 1, 2, 2, 2],
    originCounts: [0, 1, 1, 1, 2, 2],
    lastSaids: ['2022-01-01', '2022-02-01', '2022-03-01', '2022-03-15', '2022-04-01', '2022-04-01'],
  })
})

test('keeps the days on which its status changed, and to what', () => {
  const { statusDays, statuses, firstKnown } = stand(
    affirms({ knownFrom: '2022-03-01' }),
    alleges({ knownFrom: '2022-01-01' }),
    affirms({ knownFrom: '2022-04-01' }),
    denies({ knownFrom: '2022-05-01' }),
  )
  expect(firstKnown).toBe('2022-01-01')
  expect(statusDays).toEqual(['2022-01-01', '2022-03-01', '2022-05-01'])
  expect(statuses).toEqual(['ALLEGED', 'AFFIRMED', 'DISPUTED'])
})

test('a word taken back lives until the day on which that is known', () => {
  const { status, statusDays, statuses, affirming } = stand(
    affirms({ knownFrom: '2022-01-01', retiredFrom: '2022-02-01' }),
    denies({ knownFrom: '2022-02-01' }),
  )
  expect([statusDays, statuses]).toEqual([
    ['2022-01-01', '2022-02-01'],
    ['AFFIRMED', 'DENIED'],
  ])
  expect(status).toBe('DENIED')
  expect(affirming).toBe(0)
})

describe('over several events', () => {
  const hotel = { events: ['hotel-attack'] }
  const airport = { events: ['airport-attack'] }

  test('shows the best event’s status, and how many are disputed', () => {
    const { status, events, disputedEvents } = stand(affirms(hotel), denies(hotel), affirms(airport))
    expect({ status, events, disputedEvents }).toEqual({ status: 'AFFIRMED', events: 2, disputedEvents: 1 })
  })

  test('a denial that names no event counts against all of them', () => {
    const { status, disputedEvents } = stand(affirms(hotel), affirms(airport), denies())
    expect({ status, disputedEvents }).toEqual({ status: 'DISPUTED', disputedEvents: 2 })
  })

  test('a denial of one event leaves what is said in general', () => {
    expect(stand(affirms(), denies(hotel)).status).toBe('AFFIRMED')
  })

  test('taking the ground from one event disputes what rests on it', () => {
    expect(stand(affirms(hotel), backing('UNDERCUTS', hotel))).toMatchObject({
      status: 'DISPUTED',
      denying: 1,
    })
  })
})

test('counts documents and origins of those that affirm, once each', () => {
  const same = { document: '004', origin: 'origin-sayed' }
  const { affirming, denying, documents, origins } = stand(affirms(same), alleges(same), affirms(), denies())
  expect({ affirming, denying, documents, origins }).toEqual({
    affirming: 3,
    denying: 1,
    documents: 2,
    origins: 2,
  })
})
