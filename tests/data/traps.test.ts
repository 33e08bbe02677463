import { fold } from '../../src/domain/fold'
import { idsIn, namesOf, readShippedData, shippedFiles, type ShippedClaim } from './shippedData'

const { documents, entities, claims } = readShippedData()

test('no evidence stands in a menu, a footer, a link or spam', () => {
  for (const { id, boilerplate = [] } of documents) {
    const spans = claims.filter(({ document }) => document === id).flatMap(spansOf)
    for (const junk of boilerplate)
      expect(spans.filter(({ start, end }) => start < junk.end && junk.start < end)).toEqual([])
  }
})

test('the spam links and the articles linked to leave no trace', () => {
  const text = shippedFiles()
    .map((file) => file.text)
    .join('\n')
  expect(text).not.toMatch(/https?:|markas|State Bank/)
  expect(claims.some(({ says }) => says.includes('Azovstal'))).toBe(false)
})

test('the garbled phrase is read by its sense, marked unsure and explained', () => {
  expect(claim('004-11')).toMatchObject({ subject: ['iskp'], unsure: ['subject'] })
  expect(claim('004-11').note).toContain("IS-fundamental K's goal")
})

test('it is ISKP that was founded in 2015, whatever the grammar says', () => {
  expect(claim('004-16')).toMatchObject({ subject: ['iskp'], when: '2015', unsure: ['subject'] })
  expect(claims.filter(({ when }) => when === '2015')).toHaveLength(1)
})

test('"ISPK" is a spelling of ISKP', () => {
  expect(entity('iskp').spellings).toContain('ISPK')
  expect(claim('000-26').subject).toEqual([{ entity: 'iskp', named: 'ISPK' }])
})

test('"Daesh" names the Islamic State, and ISKP only in some mouths', () => {
  expect(entity('islamic-state').aliases).toContain('Daesh')
  expect(entity('iskp').aliases).not.toContain('Daesh')
  expect(entity('iskp').contextual).toEqual(
    expect.arrayContaining(['Daesh', 'ISIS', 'Islamic State', 'داعش']),
  )
  expect(claim('004-18').subject).toEqual([{ entity: 'iskp', named: 'Daesh' }])
})

test('where the victims came from is not where they were killed', () => {
  expect(claim('002-28').place).toBeUndefined()
  expect(claims.flatMap(idsIn)).not.toContain('daikundi')
})

test('both readings of who cites the commentators are kept', () => {
  expect(claim('000-44')).toMatchObject({ unsure: ['speaker', 'via'], via: ['afghan-diaspora-network'] })
  expect(claim('000-44').note).toContain('Two readings')
})

test('those in the hotel and the envoy were attacked, not their countries', () => {
  const attacked = claims
    .filter(({ predicate }) => predicate === 'ATTACKED')
    .flatMap(({ object = [] }) => object)
  expect(attacked).not.toContain('china')
  expect(attacked).not.toContain('pakistan')
})

test('unnamed people are never an entity', () => {
  const names = entities.flatMap(namesOf).map(fold)
  for (const label of [
    'analysts',
    'experts',
    'observers',
    'commentators',
    'Taliban commanders',
    'Digital Desk',
  ])
    expect(names).not.toContain(fold(label))
  expect(documents.find(({ id }) => id === '004')).toMatchObject({ byline: 'Digital Desk' })
})

test('what only points at somebody is no name', () => {
  const names = entities.flatMap(namesOf).map(fold)
  for (const words of [
    'its embassy',
    'the provincial government',
    'Islamist party',
    "Afghanistan's new rulers",
  ])
    expect(names).not.toContain(fold(words))
})

test.each([
  ['iskp', 'داعش خراسان'],
  ['iskp', 'دولت اسلامی خراسان'],
  ['iskp', 'ولاية خراسان'],
  ['taliban', 'طالبان'],
  ['ttp', 'تحریک طالبان پاکستان'],
])('%s has its name in Arabic script: %s', (id, name) => {
  expect(entity(id).native?.map((other) => other.name)).toContain(name)
})

function claim(id: string): ShippedClaim {
  const found = claims.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no claim ${id}`)
  return found
}

function entity(id: string) {
  const found = entities.find((candidate) => candidate.id === id)
  if (found === undefined) throw new Error(`no entity ${id}`)
  return found
}

function spansOf({ evidence }: ShippedClaim): { start: number; end: number }[] {
  return evidence.flatMap((span) => ('start' in span ? [span] : []))
}
