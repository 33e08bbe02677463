import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inProject } from '../../src/paths'
import { readArticles, readShippedData } from './shippedData'

const { documents, claims } = readShippedData()
const articles = readArticles(documents)

/** An article's words longer than this are its publisher's; names and labels stay below. */
const LONGEST_RUN = 60

/** All of them; `articles/` is not among them. */
const PUBLISHED_FOLDERS = [
  '.ci',
  'bench',
  'cypher',
  'data',
  'docs',
  'notebooks',
  'schema',
  'src',
  'tests',
  'web',
]

/** Pictures, and what .gitignore names. */
const NOT_PUBLISHED =
  /\.(png|log|tsbuildinfo)$|^\.env$|(^|\/)(artefacts|__pycache__|\.ipynb_checkpoints|\.mypy_cache)\//

test.each(documents.map(({ id, sha256 }) => [id, sha256]))(
  'the text of %s is the one that was coded',
  (id, hash) => {
    expect(sha256(articles.get(id) ?? '')).toBe(hash)
  },
)

test('every span holds the words that were coded', () => {
  const wrong = claims.flatMap(({ id, document, evidence }) =>
    evidence
      .filter(
        (span) => 'start' in span && sha256(textOf(document).slice(span.start, span.end)) !== span.sha256,
      )
      .map(() => id),
  )
  expect(wrong).toEqual([])
})

test('no span begins or ends within a word', () => {
  for (const { document, evidence } of claims)
    for (const span of evidence)
      if ('start' in span) {
        const text = textOf(document)
        expect(text.slice(span.start - 1, span.start + 1)).not.toMatch(/^\w\w$/)
        expect(text.slice(span.end - 1, span.end + 1)).not.toMatch(/^\w\w$/)
      }
})

test('every figure is printed in the words of its claim', () => {
  for (const { document, figures = [], evidence } of claims) {
    const quotes = evidence.map((span) =>
      'start' in span ? textOf(document).slice(span.start, span.end) : '',
    )
    for (const { value, vague } of figures) expect(quotes.join('\n')).toContain(value ?? vague)
  }
})

test('the headline is the title, and all of the junk is marked as such', () => {
  for (const { id, title } of documents) expect(textOf(id)).toContain(title)
  const junk = documents.flatMap(({ id, boilerplate = [] }) =>
    boilerplate.map(({ start, end }) => textOf(id).slice(start, end)),
  )
  for (const words of [
    'markas303.sch.id/',
    'Check Also',
    'Also Read:',
    'Leave a Reply',
    'Advertisement',
    'No: 18793',
  ])
    expect(junk.some((stretch) => stretch.includes(words))).toBe(true)
})

/** They may be named, and be cut where there is no room for them. */
const TITLES = documents.map(({ title }) => plain(title))
const ARTICLE_RUNS = new Set(documents.flatMap(({ id }) => [...runsOf(withoutTitles(textOf(id)))]))

test.each([...PUBLISHED_FOLDERS, ''])(
  'no file in /%s holds a sentence of an article',
  (folder) => {
    const files = filesIn(folder)
    expect(files.length).toBeGreaterThan(0)
    expect(files.filter((name) => holdsArticle(readFileSync(inProject(name), 'utf8')))).toEqual([])
  },
  60_000,
)

test('a sentence of an article would be found, however it is broken and quoted', () => {
  const [stretch = ''] = /[A-Z][^.“”]{150,}\./.exec(textOf(documents[0]?.id ?? '')) ?? []
  expect(stretch).not.toBe('')
  expect(holdsArticle(`// ${stretch.replaceAll(' ', '\n *  ')}`)).toBe(true)
})

function holdsArticle(text: string): boolean {
  for (const run of runsOf(withoutTitles(text))) if (ARTICLE_RUNS.has(run)) return true
  return false
}

function withoutTitles(text: string): string {
  return TITLES.reduce((rest, title) => rest.replaceAll(title, '…'), plain(text))
}

/** The text files of a folder with all beneath it, but for what is made and not published; of the project's root, its own alone. */
function filesIn(folder: string): string[] {
  return readdirSync(inProject(folder), { recursive: folder !== '', withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(inProject(), join(entry.parentPath, entry.name)))
    .filter((name) => !NOT_PUBLISHED.test(name))
}

/** Without line breaks, marks of comments and typographic quotation marks, which hide a copy. */
function plain(text: string): string {
  return text
    .replace(/^\s*(#|>|-|\*|\/\/|\/\*\*?)\s/gm, '')
    .replace(/[“”"]/g, '"')
    .replace(/[‘’']/g, "'")
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

function* runsOf(text: string): Generator<string> {
  for (let start = 0; start + LONGEST_RUN <= text.length; start++)
    yield text.slice(start, start + LONGEST_RUN)
}

function textOf(document: string): string {
  return articles.get(document)?.toString('utf8') ?? ''
}

function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex')
}
