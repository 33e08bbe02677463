import { denialText } from '../../src/domain/denialText'
import { NEGATIONS } from '../../src/domain/negations'
import { propositionText } from '../../src/domain/propositionText'
import { READINGS } from '../../src/domain/readings'

const NAMES: Record<string, string> = { iskp: 'ISKP', taliban: 'the Taliban', raid: 'the raid', halm: 'Halm' }
const nameOf = (id: string) => NAMES[id] ?? id

test.each([
  ['POSES_THREAT_TO|iskp|taliban', 'ISKP poses no threat to the Taliban'],
  ['WEAKENED|iskp', 'ISKP is not weakened'],
  ['PERPETRATOR|raid|iskp', 'ISKP did not carry out the raid'],
  ['HIT|raid|halm', 'the raid did not hit Halm'],
  ['EVENT|raid', 'the raid did not happen'],
  ['FATE|raid|halm', 'Halm did not die in the raid'],
  ['RECOGNISES||taliban', 'nobody recognises the Taliban'],
])('the denial of %s reads "%s"', (key, text) => {
  expect(denialText(key, nameOf, null)).toBe(text)
})

test('a statement is denied as it stands', () => {
  expect(denialText('STATEMENT|claim-1', nameOf, 'There is order')).toBe('not so: There is order')
})

test('every denial differs from what it denies', () => {
  for (const [type, negation] of Object.entries(NEGATIONS)) {
    expect(READINGS.get(type)?.forwards).toBeDefined()
    expect(negation).not.toBe(READINGS.get(type)?.forwards)
  }
  expect(propositionText('WEAKENED|iskp', nameOf, null)).toBe('ISKP is weakened')
})
