import { ask } from '../../src/api/ask'
import { schema } from '../../src/api/schema/buildSchema'
import { Failure } from '../../src/domain/failure'
import { chooseFigure } from '../../src/ingest/curate/chooseFigure'
import { judge } from '../../src/ingest/curate/judge'
import { revokeFigure } from '../../src/ingest/curate/revokeFigure'
import { isUnchanged } from '../../src/ingest/record/report'
import { rebuild } from '../../src/ingest/rebuild'
import { nodes, relations, testGraph, wipe } from '../support/graph'
import { dump } from './support/dump'
import { attack, loadWorld, WORLD, type Data } from './support/world'

const graph = testGraph()
beforeEach(() => wipe(graph))
jest.setTimeout(120_000)

const killed = (count: number, given: object = {}) =>
  ({ quantity: 'KILLED', min: count, max: count, ...given }) as const
const claims = [
  attack({ figures: [killed(31), killed(4, { who: 'CHILDREN' })] }),
  attack({ id: 'c-2', document: 'later-article', speaker: 'mujahid', figures: [killed(55)] }),
]
const choice = {
  ...({ thing: 'hotel-attack', quantity: 'KILLED', value: 48 } as const),
  ...{ why: 'The hospital’s list.', by: 'Ada', at: '2026-01-01' },
}
const word = {
  ...({ thing: 'hotel-attack', quantity: 'KILLED', who: 'ALL', whoText: null, of: null } as const),
  ...{ place: null, when: null, value: 48, why: choice.why, by: 'Ada' },
}
const CHOSEN: Data = { claims, bestFigures: [choice] }

const BEST = '{ quantity who best bestRule why chosen { id value why by at } }'

/** The answer's text, of all that is known or of a day. */
async function bestOf(day: string | null = null): Promise<string> {
  const read = `event(id: "hotel-attack") { figureSets ${BEST} }`
  const source = day === null ? `{ ${read} }` : `{ view(asOf: "${day}") { ${read} } }`
  return await ask(graph, schema, { source, variables: {}, operationName: null })
}

test('a file’s choice is the best from its day on, with reason and author', async () => {
  await loadWorld(graph, CHOSEN)

  expect(await bestOf()).toContain('"best":48,"bestRule":"CURATOR","why":"The hospital’s list."')
  expect(await bestOf()).toContain('"by":"Ada","at":"2026-01-01"')
  expect(await bestOf('2025-12-31')).not.toContain('CURATOR')
  expect(await bestOf('2026-01-01')).toContain('CURATOR')
  await expectRebuilt()
})

test('it is of one quantity alone', async () => {
  await loadWorld(graph, { claims, bestFigures: [{ ...choice, who: 'CHILDREN', value: 5 }] })

  expect(await bestOf()).toContain('"who":"CHILDREN","best":5')
  expect(await bestOf()).toContain('"who":"ALL","best":null')
})

test('loading it twice changes nothing, and what is told no more leaves no trace', async () => {
  await loadWorld(graph, { claims })
  const before = await dump(graph)
  await loadWorld(graph, CHOSEN)

  expect(isUnchanged(await loadWorld(graph, CHOSEN))).toBe(true)
  expect((await loadWorld(graph, { claims })).things.removed).toBe(1)

  expect(await dump(graph)).toEqual(before)
})

test('an event that is chosen of stays as long as the choice is told', async () => {
  await loadWorld(graph, { claims })
  await loadWorld(
    graph,
    { documents: [], entities: [], events: [], bestFigures: [choice] },
    { source: 'other' },
  )

  await loadWorld(graph, { claims: [], events: [] })

  expect(await relations(graph, 'BestFigure.value', 'BEST_OF', 'Event.id')).toEqual([[48, 'hotel-attack']])
})

test('follows judgements, by whatever id the thing was named', async () => {
  const events = [...WORLD.events, { id: 'an-attack', name: 'An attack', kind: 'INCIDENT' } as const]
  await loadWorld(graph, { claims, events, bestFigures: [{ ...choice, thing: 'an-attack' }] })
  expect(await bestOf()).not.toContain('CURATOR')

  await judge(graph, { a: 'hotel-attack', b: 'an-attack', verdict: 'SAME', why: 'One day.', by: 'Ada' })

  expect(await bestOf()).toContain('CURATOR')
})

describe('by command', () => {
  beforeEach(() => loadWorld(graph, { claims }))

  test('is kept beside the data, and can be taken back with a reason', async () => {
    const { id } = await chooseFigure(graph, word)
    expect(await bestOf()).toContain('CURATOR')
    expect(isUnchanged(await loadWorld(graph, { claims }))).toBe(true)
    await expectRebuilt()

    await revokeFigure(graph, { id, why: 'The list was of another day.' })

    expect(await bestOf()).not.toContain('CURATOR')
    expect(await nodes(graph, 'BestFigure', ['revokedWhy'])).toEqual([['The list was of another day.']])
    await expectRefused(revokeFigure(graph, { id, why: 'Again.' }), `${id} was already taken back on`)
  })

  test('the same word is the same choice', async () => {
    const first = await chooseFigure(graph, word)
    const before = await dump(graph)

    expect(await chooseFigure(graph, word)).toEqual(first)

    expect(await dump(graph)).toEqual(before)
  })

  test('what is told by a file is taken back there', async () => {
    await loadWorld(graph, CHOSEN)
    const [[id] = []] = await nodes(graph, 'BestFigure', ['id'])

    await expectRefused(
      revokeFigure(graph, { id: String(id), why: 'No.' }),
      `${String(id)} is told by world: take it out there`,
    )
  })

  test.each([
    [{ thing: 'hotel-atack' }, 'No entity or event has the id hotel-atack.'],
    [{ thing: 'kabul' }, 'Nobody tells a figure of kabul: choose among what is told.'],
    [
      { quantity: 'INJURED' as const },
      'Nobody tells such a figure of hotel-attack. What is told of it: KILLED; KILLED of CHILDREN.',
    ],
    [{ when: '20-5' }, '"20-5" cannot be read as a date'],
  ])('refuses %j', async (given, message) => {
    const before = await dump(graph)
    await expectRefused(chooseFigure(graph, { ...word, ...given }), message)
    expect(await dump(graph)).toEqual(before)
  })

  test('refuses an id that nothing has', () =>
    expectRefused(
      revokeFigure(graph, { id: 'best-figure-0', why: 'No.' }),
      'There is no choice best-figure-0',
    ))
})

test.each<[string, { thing?: string; when?: string }, string]>([
  ['a thing that is not there', { thing: 'no-attack' }, 'thing: nothing has the id no-attack'],
  ['a date that is none', { when: '2022-13' }, 'when: "2022-13" cannot be read as a date'],
])('a file is refused for %s', async (_what, given, message) => {
  await expectRefused(loadWorld(graph, { claims, bestFigures: [{ ...choice, ...given }] }), message)
  expect(await dump(graph)).toEqual([])
})

async function expectRefused(work: Promise<unknown>, message: string): Promise<void> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Failure)
  expect(error instanceof Failure ? error.message : '').toContain(message)
}

async function expectRebuilt(): Promise<void> {
  const before = await dump(graph)
  await rebuild(graph)
  expect(await dump(graph)).toEqual(before)
}
