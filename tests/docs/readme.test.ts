import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { program } from '../../src/cli/program'
import { inProject } from '../../src/paths'
import { SETTINGS_TABLE } from '../../src/settings'

const README = textOf('README.md')

const PAGES = [
  'README.md',
  'src/README.md',
  ...readdirSync(inProject('docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
]

const OPERATIONS = readdirSync(inProject('schema', 'operations'))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''))

describe('the README', () => {
  it('lists every setting as --help does', () => {
    const listed = rows(section(README, 'Settings'))
    const expected = SETTINGS_TABLE.map((setting) => [
      `\`${setting.name}\``,
      setting.default === null ? '–' : `\`${setting.default}\``,
      setting.meaning,
    ])
    expect(listed).toEqual(expected)
  })

  it('lists every command', () => {
    const listed = rows(section(README, 'The command line')).map(([first = '']) => /\w+/.exec(first)?.[0])
    expect(listed.sort()).toEqual(
      program()
        .commands.map((command) => command.name())
        .sort(),
    )
  })

  it('lists every shipped operation', () => {
    const listed = rows(section(README, 'All questions that ship')).map(([first = '']) => first)
    expect(listed.sort()).toEqual(
      OPERATIONS.map((name) => `[${name}](schema/operations/${name}.graphql)`).sort(),
    )
  })

  it.each(OPERATIONS)('gives %s the question at the head of its file', (name) => {
    const head = textOf(`schema/operations/${name}.graphql`)
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .map((line) => line.slice(2))
      .join(' ')
    const [, question = ''] =
      rows(section(README, 'All questions that ship')).find(([first]) => first?.startsWith(`[${name}]`)) ?? []
    expect(question).not.toBe('')
    expect(head.startsWith(question)).toBe(true)
  })

  const shown = subsections(section(README, 'Three questions'))

  it('shows three answers', () => {
    expect(shown).toHaveLength(3)
  })

  it.each(shown)('shows of "%s" only what its answer holds', (_title, text) => {
    const file = /\(([\w/-]+\.answer\.json)\)/.exec(text)?.[1] ?? ''
    const records = recordsOf(JSON.parse(textOf(file)))
    const lines = rows(text)
    expect(lines.length).toBeGreaterThan(0)
    for (const cells of lines) {
      expect(records).toContainEqual(expect.arrayContaining(cells))
    }
  })
})

describe.each(PAGES)('%s', (page) => {
  const links = [...textOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target)
  const local = links.filter((target) => !/^[a-z]+:/.test(target))

  it('links to what exists', () => {
    const missing = local.filter((target) => {
      const [path = ''] = target.split('#')
      return path !== '' && !existsSync(inProject(dirname(page), path))
    })
    expect(missing).toEqual([])
  })

  it('links to headings that exist', () => {
    const missing = local.filter((target) => {
      const [path = '', heading] = target.split('#')
      if (heading === undefined) return false
      return !headings(textOf(path === '' ? page : join(dirname(page), path))).includes(heading)
    })
    expect(missing).toEqual([])
  })
})

function textOf(file: string): string {
  return readFileSync(inProject(file), 'utf8')
}

/** What stands beneath a heading of the second level. */
function section(text: string, title: string): string {
  return text.split(/^## /m).find((part) => part.startsWith(`${title}\n`)) ?? ''
}

function subsections(text: string): [title: string, text: string][] {
  const [, ...parts] = text.split(/^### /m)
  return parts.map((part) => [part.split('\n')[0] ?? '', part])
}

/** The rows of all tables, without their heads. */
function rows(text: string): string[][] {
  const lines = text.split('\n').filter((line) => line.startsWith('|'))
  const heads = lines.map(
    (_, index) => /^\|[-|]+\|$/.test(lines[index + 1] ?? '') || /^\|[-|]+\|$/.test(lines[index] ?? ''),
  )
  return lines.filter((_, index) => !heads[index]).map(cells)
}

function cells(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** What each innermost list item of an answer says, with what it inherits from the items around it; spans as "start–end". */
function recordsOf(value: unknown, inherited: readonly string[] = []): string[][] {
  const said = [...inherited, ...leaves(value)]
  const items = lists(value).flat()
  return items.length === 0 ? [said] : [said, ...items.flatMap((item) => recordsOf(item, said))]
}

/** The values in an object outside of its lists. */
function leaves(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const start: unknown = Reflect.get(value, 'start')
  const end: unknown = Reflect.get(value, 'end')
  const span = typeof start === 'number' && typeof end === 'number' ? [`${start}–${end}`] : []
  return [...span, ...Object.values(value).flatMap(leaves)]
}

/** The lists in an object, not those within them. */
function lists(value: unknown): unknown[][] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return [value]
  return Object.values(value).flatMap(lists)
}

function headings(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  )
}
