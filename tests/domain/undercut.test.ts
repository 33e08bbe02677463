import type { Backing } from '../../src/domain/standing'
import { standing } from '../../src/domain/standing'
import { undercutOf } from '../../src/domain/undercut'

const backing = (given: Partial<Backing>): Backing => ({
  claim: 'claim',
  link: 'AFFIRMS',
  isPlain: true,
  events: ['raid'],
  document: 'report',
  origin: 'origin',
  knownFrom: '2022-03-01',
  retiredFrom: null,
  said: null,
  when: null,
  ...given,
})
const denial = backing({ claim: 'denial', link: 'DENIES', knownFrom: '2022-02-01' })

test('a denial bears on an edge from the day on which somebody says what it denies', () => {
  const said = backing({})
  const undercut = undercutOf(denial, 'raid', [said])
  expect(undercut).toMatchObject({ link: 'UNDERCUTS', events: ['raid'], knownFrom: '2022-03-01' })
  expect(standing(undercut === null ? [said] : [said, undercut])).toMatchObject({
    statusDays: ['2022-03-01'],
    statuses: ['DISPUTED'],
    firstKnown: '2022-03-01',
  })
})

test('a later denial bears on it from its own day', () => {
  const later = { ...denial, knownFrom: '2022-04-01' }
  expect(undercutOf(later, 'raid', [backing({})])).toMatchObject({ knownFrom: '2022-04-01' })
})

test('nothing denies of an event what nobody said of it', () => {
  expect(undercutOf(denial, 'raid', [backing({ events: ['another'] })])).toBeNull()
})
