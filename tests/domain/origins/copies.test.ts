import { readFileSync, readdirSync } from 'node:fs'
import { nearCopies, rootOf, weightiest, type Copy } from '../../../src/domain/origins/copies'
import { MOST_SHINGLES, overlapOf, sketchOf } from '../../../src/domain/origins/shingles'
import { inProject } from '../../../src/paths'

const TEXTS = inProject('tests', 'fixtures', 'reporting', 'texts')

function textsOf(part: string) {
  return readdirSync(TEXTS)
    .filter((file) => file.includes(part))
    .map((file) => ({
      id: file.replace('.txt', ''),
      knownFrom: '2022-05-07',
      sketch: sketchOf(readFileSync(`${TEXTS}/${file}`, 'utf8')),
    }))
}

test('a text is like itself, however it is punctuated', () => {
  const one = sketchOf('The gate was closed, and nobody came.')
  expect(overlapOf(one, sketchOf('the gate was closed - and NOBODY came'))).toBe(1)
})

test('texts that share no five words in a row share nothing', () => {
  const one = sketchOf('The gate was closed and nobody came.')
  expect(overlapOf(one, sketchOf('Nobody came, and the gate was never closed.'))).toBe(0)
  expect(overlapOf(one, sketchOf('Nobody came.'))).toBe(0)
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
  const sketch = sketchOf('The Front says that it bombed the market of Tellin.')
  const short = { knownFrom: '2022-01-01', sketch }
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

const WORDS = Array.from({ length: 6000 }, (_, index) => `word${index}`)
const textOf = (from: number, to: number): string => WORDS.slice(from, to).join(' ')

test('of a long text a sample is kept, by which it is still known', () => {
  const [long, half, other] = [textOf(0, 3000), textOf(0, 2000), textOf(3000, 6000)].map(sketchOf)
  expect(long).toHaveLength(MOST_SHINGLES)
  expect(overlapOf(long ?? [], half ?? [])).toBe(1)
  expect(overlapOf(long ?? [], other ?? [])).toBe(0)
  expect(overlapOf(sketchOf(textOf(0, 3000)), sketchOf(textOf(1500, 4500)))).toBeCloseTo(0.5, 0)
})

test('a report inside a longer article is a copy, unless too little of it can be compared', () => {
  const article = sketchOf(textOf(0, 3000))
  expect(overlapOf(sketchOf(textOf(0, 400)), article)).toBe(1)
  expect(overlapOf(sketchOf(textOf(0, 40)), article)).toBe(0)
})

test('a curator’s word counts before the document’s own, and that before what was found', () => {
  const copy = (reason: Copy['reason'], of: string): Copy => ({ document: 'd', of, reason, why: '' })
  const all = [copy('OVERLAP', 'a'), copy('TRANSLATION', 'b'), copy('JUDGEMENT', 'c')]
  expect(weightiest(all)?.of).toBe('c')
  expect(weightiest(all.slice(0, 2))?.of).toBe('b')
  expect(weightiest([])).toBeNull()
})
