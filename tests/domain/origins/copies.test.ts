import { readFileSync, readdirSync } from 'node:fs'
import { nearCopies, rootOf, type Copy } from '../../../src/domain/origins/copies'
import { overlapOf, shinglesOf } from '../../../src/domain/origins/shingles'
import { inProject } from '../../../src/paths'

const TEXTS = inProject('tests', 'fixtures', 'reporting', 'texts')

function textsOf(part: string) {
  return readdirSync(TEXTS)
    .filter((file) => file.includes(part))
    .map((file) => ({
      id: file.replace('.txt', ''),
      knownFrom: '2022-05-07',
      text: readFileSync(`${TEXTS}/${file}`, 'utf8'),
    }))
}

test('a text is like itself, however it is punctuated', () => {
  const one = shinglesOf('The gate was closed, and nobody came.')
  expect(overlapOf(one, shinglesOf('the gate was closed - and NOBODY came'))).toBe(1)
})

test('texts that share no five words in a row share nothing', () => {
  const one = shinglesOf('The gate was closed and nobody came.')
  expect(overlapOf(one, shinglesOf('Nobody came, and the gate was never closed.'))).toBe(0)
  expect(overlapOf(one, shinglesOf('Nobody came.'))).toBe(0)
})

test('one report printed by five outlets is found five times', () => {
  expect(nearCopies(textsOf('saltmere-water')).map(({ document, of }) => `${document} ${of}`)).toEqual([
    'saltmere-water-daily saltmere-water-coast',
    'saltmere-water-harbour saltmere-water-coast',
    'saltmere-water-herald saltmere-water-coast',
    'saltmere-water-mirror saltmere-water-coast',
  ])
})

test('reports of the same in other words are no copies, nor are short ones', () => {
  expect(nearCopies(textsOf('tellin-market'))).toEqual([])
  const short = { knownFrom: '2022-01-01', text: 'The Front says that it bombed the market of Tellin.' }
  expect(
    nearCopies([
      { ...short, id: 'one' },
      { ...short, id: 'other' },
    ]),
  ).toEqual([])
})

test('what was known first is the original', () => {
  const [first, ...later] = textsOf('saltmere-water').filter(({ id }) => !id.endsWith('witness'))
  if (first === undefined) throw new Error('There are no texts.')
  const copies = nearCopies([{ ...first, knownFrom: '2022-05-09' }, ...later])
  expect(copies.map(({ of }) => of)).not.toContain(first.id)
})

test('copies are followed to the end, and never in a circle', () => {
  const copy = (document: string, of: string): [string, Copy] => [
    document,
    { document, of, reason: 'COPY', why: '' },
  ]
  expect(rootOf('c', new Map([copy('c', 'b'), copy('b', 'a')])).root).toBe('a')
  expect(rootOf('a', new Map([copy('b', 'a'), copy('a', 'b')])).steps).toHaveLength(2)
  expect(rootOf('x', new Map())).toEqual({ root: 'x', steps: [] })
})
