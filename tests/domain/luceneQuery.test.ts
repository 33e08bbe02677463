import { luceneQuery } from '../../src/domain/luceneQuery'

test('a whole name comes before beginnings, beginnings before likenesses', () => {
  expect(luceneQuery('Daesh')).toBe(
    'joined:daesh^10 joined:daesh*^4 joined:daesh~1 (+(key:daesh^3 key:daesh* key:daesh~1))',
  )
})

test('short words are not guessed at: a short name one letter off is another name', () => {
  expect(luceneQuery('TTP')).toBe('joined:ttp^10 joined:ttp*^4 (+(key:ttp^3 key:ttp*))')
})

test('nothing of what is typed is Lucene syntax', () => {
  const query = luceneQuery('key:* OR "x" +-!(){}[]^~?\\/ && NOT taliban~')
  expect(query).not.toMatch(/["\\/!?[\]{}&]/)
  expect(query).toContain('+(key:key^3 key:key*) +(key:or^3 key:or*)')
})

test('text without letters and digits asks for nothing', () => {
  expect(luceneQuery(' *:* ')).toBeNull()
})

test('a text of any length makes a small query', () => {
  expect(luceneQuery('taliban '.repeat(10_000))?.length).toBeLessThan(2_000)
})
