import { fold } from '../../src/domain/fold'

test.each([
  ['ISIS-K', 'isis k'],
  ['Islamic State – Khorasan Province', 'islamic state khorasan province'],
  ['Islamic State–Khorasan Province', 'islamic state khorasan province'],
  ['U.N.', 'un'],
  ['Gen. Khan', 'gen khan'],
  ["Da'esh", 'daesh'],
  ['Da’esh', 'daesh'],
  ['Zabīḥullāh', 'zabihullah'],
  ['Chargé d’Affaires', 'charge daffaires'],
  ['İstanbul', 'istanbul'],
  ['Straße', 'strasse'],
  ['داعِش خُراسان', 'داعش خراسان'],
  ['كابل', 'کابل'],
  ['أفغانستان', 'افغانستان'],
  ['طالبـان', 'طالبان'],
  ['على', 'علی'],
  ['٢٠٢١', '2021'],
  ['“…”', ''],
])('%s folds to %s', (text, key) => {
  expect(fold(text)).toBe(key)
})

test('folding what is folded changes nothing', () => {
  for (const text of ['U.N.', 'C.I.A', 'ISIS-K', 'داعش خراسان', 'ʿAbd al-Ḥamīd', 'ﷺ', 'ﬁ']) {
    expect(fold(fold(text))).toBe(fold(text))
  }
})
