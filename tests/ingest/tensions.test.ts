import { Failure } from '../../src/domain/failure'
import { dataFiles } from '../../src/ingest/dataFiles'
import { proposeTensions } from '../../src/ingest/curate/proposeTensions'
import { revokeTension } from '../../src/ingest/curate/revokeTension'
import { setTension } from '../../src/ingest/curate/setTension'
import { load } from '../../src/ingest/load'
import { rebuild } from '../../src/ingest/rebuild'
import { isUnchanged } from '../../src/ingest/record/report'
import { relations, testGraph, wipe } from '../support/graph'
import { disputed } from './support/disputed'
import { dump } from './support/dump'
import { attack, denial, loadWorld, WORLD, type Data } from './support/world'

const graph = testGraph()
beforeEach(() => wipe(graph))
jest.setTimeout(120_000)

const WHY = 'Whoever attacks hotels is a danger.'
const link = (a: string, b: string) => ({ a, b, why: WHY, by: 'a curator', at: '2026-01-01' })
const claims = [attack(), denial(), attack({ id: 'c-3', document: 'later-article', object: 'kabul' })]
const TENSE: Data = { claims, tensions: [link('c-1', 'c-2')] }

async function tensionsIn(): Promise<string[]> {
  return (await disputed(graph)).flatMap((each) => /^TENSION .* (\S+)$/.exec(each)?.[1] ?? [])
}

test('claims that a curator set against each other are disputed from the day on which both are known', async () => {
  await loadWorld(graph, TENSE)

  expect(await tensionsIn()).toEqual(['2023-02-01/'])
  expect(await relations(graph, 'Dispute.rule', 'ASKS_OF', 'Claim.ref')).toEqual([
    ['TENSION', 'c-1'],
    ['TENSION', 'c-2'],
  ])
  expect(await relations(graph, 'Dispute.rule', 'ABOUT', 'Entity.id')).toEqual([['TENSION', 'iskp']])
  await expectRebuilt()
})

test('loading it twice changes nothing', async () => {
  await loadWorld(graph, TENSE)
  const before = await dump(graph)

  expect(isUnchanged(await loadWorld(graph, TENSE))).toBe(true)

  expect(await dump(graph)).toEqual(before)
})

test('what is told no more leaves no trace', async () => {
  await loadWorld(graph, { claims })
  const before = await dump(graph)
  await loadWorld(graph, TENSE)

  expect((await loadWorld(graph, { claims })).things.removed).toBe(1)

  expect(await dump(graph)).toEqual(before)
})

test('it ends when a claim is voided, and is back with it', async () => {
  await loadWorld(graph, TENSE)
  await loadWorld(graph, { claims }, { source: 'other' })
  await setTension(graph, { a: 'c-2', b: 'c-3', why: WHY, by: 'Ada' })
  await loadWorld(graph, { claims: claims.slice(1) })
  await loadWorld(graph, { claims: claims.slice(1) }, { source: 'other' })

  expect(await tensionsIn()).toEqual(['2023-02-01/'])
  await expectRebuilt()
})

test('what hangs together is one question, and falls apart when a link goes', async () => {
  await loadWorld(graph, { claims, tensions: [link('c-1', 'c-2'), link('c-2', 'c-3')] })
  expect(await tensionsIn()).toEqual(['2023-02-01/'])
  expect(await relations(graph, 'Dispute.rule', 'ASKS_OF', 'Claim.ref')).toHaveLength(3)

  await loadWorld(graph, { claims, tensions: [link('c-2', 'c-3')] })

  expect(await relations(graph, 'Dispute.rule', 'ASKS_OF', 'Claim.ref')).toHaveLength(2)
  await expectRebuilt()
})

test('the articles that ship set "crushed" against 119 attacks after 39', async () => {
  await load(graph, { source: 'data', files: dataFiles(), articlesDir: null })

  expect(await tensionsIn()).toEqual(['2022-05-31/'])
}, 60_000)

test('what may not go together is proposed, once, and set by nobody', async () => {
  await load(graph, {
    source: 'data',
    files: dataFiles().filter((file) => !file.includes('tensions')),
    articlesDir: null,
  })
  const before = await dump(graph)

  const [proposed, ...more] = await proposeTensions(graph)

  expect(more).toEqual([])
  expect([proposed?.one.says, proposed?.other.says, proposed?.why]).toEqual([
    expect.stringContaining('crushed'),
    expect.stringContaining('119 attacks'),
    'It is said to be weakened, and made at least 119 attacks, after 39 in an earlier period.',
  ])
  expect(await dump(graph)).toEqual(before)

  const { id } = await setTension(graph, {
    a: proposed?.one.id ?? '',
    b: proposed?.other.id ?? '',
    why: WHY,
    by: 'Ada',
  })
  expect(await proposeTensions(graph)).toEqual([])
  await revokeTension(graph, { id, why: 'Two kinds of strength.' })
  expect(await proposeTensions(graph)).toEqual([])
}, 120_000)

describe('by command', () => {
  beforeEach(() => loadWorld(graph, { claims }))

  test('is kept beside the data, and can be taken back with a reason', async () => {
    const { id } = await setTension(graph, { a: 'c-1', b: 'c-2', why: WHY, by: 'Ada' })
    expect(await tensionsIn()).toEqual(['2023-02-01/'])
    expect(isUnchanged(await loadWorld(graph, { claims }))).toBe(true)
    await expectRebuilt()

    await revokeTension(graph, { id, why: 'Two different wars.' })

    expect(await tensionsIn()).toEqual([])
    await expectRebuilt()
    await expectRefused(revokeTension(graph, { id, why: 'Again.' }), `${id} was already taken back on`)
  })

  test('the same word is the same link', async () => {
    const word = { a: 'c-1', b: 'c-2', why: WHY, by: 'Ada' }
    const first = await setTension(graph, word)
    const before = await dump(graph)

    expect(await setTension(graph, word)).toEqual(first)

    expect(await dump(graph)).toEqual(before)
  })

  test('what is told by a file is taken back there', async () => {
    await loadWorld(graph, TENSE)
    const [id = ''] = (
      await graph.read({ name: 'test-tension', text: 'MATCH ()-[t:TENSION]->() RETURN t.id AS id' })
    ).map((row) => String(row['id']))

    await expectRefused(revokeTension(graph, { id, why: 'No.' }), `${id} is told by world: take it out there`)
  })

  test.each([
    [['c-9', 'c-2'], 'No claim that stands has the id c-9'],
    [['c-1', 'c-1'], 'c-1 and c-1 are one claim: name two.'],
  ])('refuses %j', async ([a = '', b = ''], message) => {
    const before = await dump(graph)
    await expectRefused(setTension(graph, { a, b, why: WHY, by: 'Ada' }), message)
    expect(await dump(graph)).toEqual(before)
  })

  test('refuses an id that nothing has', () =>
    expectRefused(revokeTension(graph, { id: 'tension-0', why: WHY }), 'There is no link tension-0'))

  test('a number that several coders gave is no name', async () => {
    const other = { ...denial({ id: 'c-1', document: 'other-article' }) }
    const documents = [...WORLD.documents.map((each) => ({ ...each, id: `other-${each.id}` }))]
    await loadWorld(graph, { documents, claims: [other] }, { source: 'other' })

    await expectRefused(
      setTension(graph, { a: 'c-1', b: 'c-2', why: WHY, by: 'Ada' }),
      /^Several claims have the id c-1: give one of claim-/,
    )
  })
})

test.each<[string, Data['tensions'], string]>([
  [
    'a claim that is not there',
    [link('c-1', 'c-9')],
    'tension between c-1 and c-9, b: no claim has the id c-9',
  ],
  ['a claim and itself', [link('c-1', 'c-1')], 'b: c-1 and c-1 are one claim: name two'],
])('a file is refused for %s', async (_what, tensions, message) => {
  await expectRefused(loadWorld(graph, { claims, tensions }), new RegExp(message))
  expect(await dump(graph)).toEqual([])
})

async function expectRefused(work: Promise<unknown>, message: string | RegExp): Promise<void> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Failure)
  expect(error instanceof Failure ? error.message : '').toMatch(message)
}

async function expectRebuilt(): Promise<void> {
  const before = await dump(graph)
  await rebuild(graph)
  expect(await dump(graph)).toEqual(before)
}
