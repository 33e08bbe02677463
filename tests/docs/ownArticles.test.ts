import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { ask } from '../../src/api/ask'
import { schema } from '../../src/api/schema/buildSchema'
import { load } from '../../src/ingest/load'
import { describeLoad } from '../../src/ingest/record/report'
import { inProject } from '../../src/paths'
import { testGraph, wipe } from '../support/graph'

const PAGE = textOf('docs/own-articles.md')
const EXAMPLE = textOf('docs/example/port-veyra.yaml')

// The first load makes a cold Neo4j plan every statement of a load.
jest.setTimeout(60_000)

describe('docs/own-articles.md', () => {
  const graph = testGraph()
  let folder: string

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimgraph-'))
    copyFileSync(inProject('docs', 'example', 'port-veyra.txt'), join(folder, 'port-veyra.txt'))
    await wipe(graph)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** What `claimgraph load my-article.yaml` says of such a file. */
  async function loaded(text: string): Promise<string> {
    const file = join(folder, 'my-article.yaml')
    writeFileSync(file, text)
    return describeLoad(await load(graph, { source: 'my-article.yaml', files: [file], articlesDir: folder }))
  }

  it('shows the text of docs/example', () => {
    expect(PAGE).toContain(textOf('docs/example/port-veyra.txt'))
  })

  it('shows, piece by piece, the file of docs/example', () => {
    // The first piece is how a file begins anywhere, the last is about copies, which the example has none of.
    const pieces = [...PAGE.matchAll(/```yaml\n([^`]+)```/g)].map(([, piece = '']) => piece)
    expect(pieces.slice(1, -1).join('\n')).toBe(EXAMPLE.split('\n').slice(2).join('\n'))
  })

  it('says what loading it says', async () => {
    expect(PAGE).toContain(await loaded(EXAMPLE))
  })

  it('has a question whose answer is written down', async () => {
    await loaded(EXAMPLE)
    const answer = await ask(graph, schema, {
      source: textOf('docs/example/who-did-it.graphql'),
      variables: z
        .record(z.string(), z.string())
        .parse(JSON.parse(textOf('docs/example/who-did-it.variables.json'))),
      operationName: null,
    })
    expect(JSON.parse(answer)).toEqual(JSON.parse(textOf('docs/example/who-did-it.answer.json')))
  })

  it('says what loading it again after an edit says', async () => {
    await loaded(EXAMPLE)
    const edited = changed(
      'says: The fuel depot of Port Veyra was bombed.',
      'says: A bomb hit the fuel depot of Port Veyra.',
    )
    expect(PAGE).toContain(await loaded(edited))
  })

  it('takes the article back when nothing is left in the file', async () => {
    await loaded(EXAMPLE)
    expect(await loaded('')).toMatch('0 claims added, 5 voided')
  })

  it('shows a refusal as it is', async () => {
    const broken = [
      ['speaker: ilse-maro', 'speaker: ilse-marow'],
      ['quote: accuses the Salt Road Movement', 'quote: accuses the Salt Road Movment'],
      [
        'object: port-veyra-fuel-depot\n    event: port-veyra-bombing\n    says: The Harbour',
        'object: port-veyra-bombing\n    event: port-veyra-bombing\n    says: The Harbour',
      ],
    ].reduce((text, [right = '', wrong = '']) => text.replace(right, wrong), EXAMPLE)
    const refusal = await loaded(broken).catch((error: unknown) => String(error))
    const lines = refusal
      .split('\n')
      .slice(1)
      .map((line) => line.slice(line.indexOf('my-article.yaml')))
    expect(lines).toHaveLength(3)
    for (const line of lines) expect(PAGE).toContain(line)
  })
})

function changed(from: string, to: string): string {
  expect(EXAMPLE).toContain(from)
  return EXAMPLE.replace(from, to)
}

function textOf(file: string): string {
  return readFileSync(inProject(file), 'utf8')
}
