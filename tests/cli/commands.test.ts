import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inProject } from '../../src/paths'
import { claimgraph, onTestDatabase } from '../support/claimgraph'
import { nodes } from '../support/graph'
import { withShippedData } from '../support/shippedData'
import { temporaryFolder } from '../support/temporaryFolder'

const LONG = 60_000
const operation = (name: string): string => inProject('schema', 'operations', name)

describe('the command line', () => {
  const graph = withShippedData()

  it(
    'query prints the answer as JSON, with the variables beside the file',
    async () => {
      const { code, stdout } = await claimgraph(['query', operation('search.graphql')], onTestDatabase())
        .ended
      expect(code).toBe(0)
      expect(JSON.parse(stdout)).toEqual(JSON.parse(await readFile(operation('search.answer.json'), 'utf8')))
    },
    LONG,
  )

  it(
    'query takes variables',
    async () => {
      const parameters = ['query', operation('search.graphql'), '--variables', '{"text": "TTP"}']
      const { stdout } = await claimgraph(parameters, onTestDatabase()).ended
      expect(JSON.parse(stdout)).toMatchObject({ data: { search: [{ node: { id: 'ttp' } }] } })
    },
    LONG,
  )

  it('plan prints one statement and its parameters, without any database', async () => {
    const { code, stdout } = await claimgraph(['plan', operation('who-claimed.graphql')]).ended
    expect(code).toBe(0)
    expect(stdout).toMatch(/^RETURN COLLECT \{\n\s+MATCH \(:Event \{id: \$p0\}\)/)
    expect(stdout).toContain('"p0": "ago-bombing"')
  })

  it(
    'rebuild says what it made and changes nothing',
    async () => {
      const before = await nodes(graph, 'Proposition', ['id', 'status', 'affirming', 'denying', 'origins'])
      const { code, stderr } = await claimgraph(['rebuild'], onTestDatabase()).ended
      expect([code, stderr]).toEqual([0, expect.stringContaining('made anew from')])
      expect(await nodes(graph, 'Proposition', ['id', 'status', 'affirming', 'denying', 'origins'])).toEqual(
        before,
      )
    },
    LONG,
  )

  it(
    'database prints where Neo4j is',
    async () => {
      const { stdout } = await claimgraph(['database'], onTestDatabase()).ended
      expect(stdout).toContain(onTestDatabase()['NEO4J_URI'])
      expect(stdout).toContain(onTestDatabase()['NEO4J_PASSWORD'])
    },
    LONG,
  )

  it(
    'reset deletes nothing unless somebody says yes',
    async () => {
      const { code, stderr } = await claimgraph(['reset'], onTestDatabase()).ended
      expect([code, stderr]).toEqual([1, expect.stringContaining('Nothing was deleted')])
      expect(await nodes(graph, 'Document', ['id'])).toHaveLength(5)
    },
    LONG,
  )

  it.each([
    [['query', 'nothing.graphql'], 'There is no file nothing.graphql.'],
    [['query', 'schema'], 'schema cannot be read: name a file, not a folder'],
    [['query', operation('search.graphql'), '--variables', '[1]'], 'The variables are a JSON object'],
    [['query', operation('search.graphql'), '--variables', '{'], '--variables is not JSON'],
  ])(
    '%j ends with one sentence',
    async (parameters, message) => {
      const { code, stderr } = await claimgraph(parameters, onTestDatabase()).ended
      expect(code).toBe(1)
      expect(stderr).toContain(message)
      expect(stderr).not.toMatch(/\n\s+at /)
    },
    LONG,
  )

  it(
    'plan says how many rows there can be, and with --profile what the database does for them',
    async () => {
      const { code, stdout } = await claimgraph(
        ['plan', '--profile', operation('who-accuses-whom.graphql')],
        onTestDatabase(),
      ).ended
      expect(code).toBe(0)
      expect(stdout).toContain(
        '// at most 55300 rows\n//   relations 100, in all 100\n//     from 1, in all 100',
      )
      const hits = Number(/profile: (\d+) database hits/.exec(stdout)?.[1])
      expect(hits).toBeGreaterThan(100)
      expect(stdout).toMatch(/DirectedRelationshipTypeScan.*rows \d+, hits \d+/)
    },
    LONG,
  )

  it.each([
    ['no-such-folder', 'None of the 5 texts is in no-such-folder'],
    ['docs', 'None of the 5 texts is in docs'],
  ])('verify --articles %s checks nothing, and says so', async (folder, message) => {
    const { code, stdout, stderr } = await claimgraph(['verify', '--articles', folder]).ended
    expect([code, stdout, stderr]).toEqual([1, '', expect.stringContaining(message)])
  })

  it('plan names what is wrong with an operation, and where', async () => {
    const file = join(temporaryFolder(), 'wrong.graphql')
    await writeFile(file, 'query Wrong {\n  entity(name: "ISKP") {\n    nome\n  }\n}\n')
    const { code, stderr } = await claimgraph(['plan', file]).ended
    expect(code).toBe(1)
    expect(stderr).toContain('Cannot query field "nome"')
    expect(stderr).toContain('3 |     nome')
  })

  it(
    'load refuses a broken file as a whole and names file, line and field',
    async () => {
      const file = join(temporaryFolder(), 'broken.yaml')
      await writeFile(file, 'entities:\n  - id: new-group\n    kind: ORGANISATION\n    name: New Group\n')
      const { code, stderr } = await claimgraph(['load', file], onTestDatabase()).ended
      expect(code).toBe(1)
      expect(stderr).toMatch(/broken\.yaml:3: .*new-group.*kind/)
      expect(await nodes(graph, 'Entity', ['id'])).not.toContainEqual(['new-group'])
    },
    LONG,
  )

  it(
    'load refuses another file of a name that was loaded before, unless told that it moved',
    async () => {
      const [here, there] = [join(temporaryFolder(), 'mine.yaml'), join(temporaryFolder(), 'mine.yaml')]
      await writeFile(here, 'entities:\n  - { id: group-here, kind: ORGANIZATION, name: Group Here }\n')
      await writeFile(there, 'entities:\n  - { id: group-there, kind: ORGANIZATION, name: Group There }\n')
      expect((await claimgraph(['load', here], onTestDatabase()).ended).code).toBe(0)
      const refused = await claimgraph(['load', there], onTestDatabase()).ended
      expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining(`last loaded from ${here}`)])
      expect(await nodes(graph, 'Entity', ['id'])).toContainEqual(['group-here'])
      expect((await claimgraph(['load', '--moved', there], onTestDatabase()).ended).code).toBe(0)
      const ids = await nodes(graph, 'Entity', ['id'])
      expect(ids).toContainEqual(['group-there'])
      expect(ids).not.toContainEqual(['group-here'])
      await writeFile(there, '')
      expect((await claimgraph(['load', there], onTestDatabase()).ended).code).toBe(0)
    },
    LONG,
  )

  it(
    'load takes nothing of several files when one of them is wrong',
    async () => {
      const folder = temporaryFolder()
      const right = join(folder, 'right.yaml')
      const wrong = join(folder, 'wrong.yaml')
      await writeFile(right, 'entities:\n  - { id: new-group, kind: ORGANIZATION, name: New Group }\n')
      await writeFile(wrong, 'entities:\n  - { id: a-town, kind: LOCALITY, name: Town, within: nowhere }\n')
      const { code, stderr } = await claimgraph(['load', right, wrong], onTestDatabase()).ended
      expect([code, stderr]).toEqual([1, expect.stringContaining('nowhere')])
      expect(await nodes(graph, 'Entity', ['id'])).not.toContainEqual(['new-group'])
    },
    LONG,
  )

  it(
    'load on an empty graph loads what ships first, so that a file may refer to it',
    async () => {
      const folder = temporaryFolder()
      const file = join(folder, 'town.yaml')
      await writeFile(file, 'entities:\n  - { id: a-town, kind: LOCALITY, name: Town, within: kabul }\n')
      expect((await claimgraph(['reset', '--yes'], onTestDatabase()).ended).code).toBe(0)
      const { code, stderr } = await claimgraph(['load', file], onTestDatabase()).ended
      expect([code, stderr]).toEqual([0, expect.stringContaining('loading the shipped data first')])
      expect(await nodes(graph, 'Document', ['id'])).toHaveLength(5)
      expect(await nodes(graph, 'Entity', ['id'])).toContainEqual(['a-town'])
      await writeFile(file, '')
      expect((await claimgraph(['load', file], onTestDatabase()).ended).code).toBe(0)
    },
    LONG,
  )

  it(
    'reset is the way out when a recorded migration has changed',
    async () => {
      const name = 'test-migration'
      await graph.run({ name, text: `MATCH (m:Migration {number: 1}) SET m.sha256 = 'another'` })
      const refused = await claimgraph(['rebuild'], onTestDatabase()).ended
      expect([refused.code, refused.stderr]).toEqual([1, expect.stringContaining('npm run -s reset')])
      expect((await claimgraph(['reset', '--yes'], onTestDatabase()).ended).code).toBe(0)
      expect(await nodes(graph, 'Document', ['id'])).toEqual([])
      const { code, stdout } = await claimgraph(['query', operation('search.graphql')], onTestDatabase())
        .ended
      expect([code, JSON.parse(stdout)]).toEqual([
        0,
        JSON.parse(await readFile(operation('search.answer.json'), 'utf8')),
      ])
    },
    LONG,
  )
})
