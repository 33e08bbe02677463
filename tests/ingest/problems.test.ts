import { load } from '../../src/ingest/load'
import { nodes, testGraph, wipe } from '../support/graph'
import { attack, changed, dataFileOf, denial, loadWorld, WORLD, type Data } from './support/world'

const graph = testGraph()
beforeEach(() => wipe(graph))

async function problemOf(data: Data | string): Promise<string> {
  const file = dataFileOf(typeof data === 'string' ? data : { ...WORLD, ...data })
  const failure: unknown = await load(graph, { source: 'world', files: [file], articlesDir: null }).catch(
    (error: unknown) => error,
  )
  expect(failure).toHaveProperty('kind', 'INVALID_INPUT')
  return failure instanceof Error ? failure.message : ''
}

/** A list of nine times another list. */
function aliasing(to: string, from: string): string {
  return `${to}: &${to} [${Array.from({ length: 9 }, () => `*${from}`).join(', ')}]`
}

test('names file, line, entry and field, and what is allowed there', async () => {
  const text = 'entities:\n  - id: iskp\n    kind: GANG\n    name: ISKP\n'
  expect(await problemOf(text)).toMatch(
    /world\.yaml:3: entity iskp, kind: "GANG" is not allowed here; write one of ORGANIZATION, STATE, PERSON/,
  )
})

test.each<[string, string, RegExp]>([
  ['YAML that cannot be read', 'claims: [', /world\.yaml:1: not readable as YAML/],
  [
    'an alias of aliases that never ends',
    [
      'a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1]',
      ...['b', 'c', 'd', 'e', 'f'].map((to, at) => aliasing(to, 'abcde'.charAt(at))),
    ].join('\n'),
    /world\.yaml: not readable as YAML: Excessive alias count/,
  ],
  [
    'an unknown field',
    'entities:\n  - {id: iskp, kind: STATE, name: A, nmae: B}\n',
    /:2: entity iskp, nmae: there is no such field/,
  ],
  ['a missing field', 'entities:\n  - id: iskp\n    kind: STATE\n', /:2: entity iskp, name: is missing/],
  [
    'an id without quotes',
    'documents:\n  - id: 007\n',
    /:2: documents 1, id: "7" is not text \(put it in quotes\)/,
  ],
  ['a list that is none', 'claims: yes please\n', /:1: claims: "yes please" is not a list/],
  [
    'a slug in capitals',
    'entities:\n  - {id: ISKP, kind: STATE, name: A}\n',
    /entity ISKP, id: "ISKP": an id is made of small letters/,
  ],
  [
    'an unclear speaker',
    `claims:\n  - {id: c-1, speaker: {unnamed: experts, role: SAGE, count: 2}}\n`,
    /claim c-1, speaker, role: "SAGE" is not allowed here; write one of COMMANDER/,
  ],
])('%s is told clearly', async (_name, text, message) => {
  expect(await problemOf(text)).toMatch(message)
})

test.each<[string, Data, RegExp]>([
  [
    'an unknown entity',
    { claims: [attack({ subject: 'isis' })] },
    /claim c-1, subject: nothing has the id isis/,
  ],
  [
    'an event for an entity',
    { claims: [attack({ place: 'hotel-attack' })] },
    /claim c-1, place: hotel-attack is an event, where entities/,
  ],
  [
    'an unknown document',
    { claims: [attack({ document: 'lost' })] },
    /claim c-1, document: nothing has the id lost/,
  ],
  ['no document', { claims: [attack({ document: undefined })] }, /claim c-1: which document\?/],
  [
    'an unknown claim',
    { claims: [denial({ respondsTo: 'c-7' })] },
    /claim c-2, respondsTo: no claim has the id c-7/,
  ],
  ['an answer to itself', { claims: [denial({ respondsTo: 'c-2' })] }, /a claim does not answer itself/],
  [
    'answers in a circle',
    { claims: [attack({ respondsTo: 'c-2' }), denial({ respondsTo: 'c-1' })] },
    /in a circle/,
  ],
  ['an id twice', { claims: [attack(), denial({ id: 'c-1' })] }, /claim c-1, id: the id c-1 is given twice/],
  [
    'an id for two things',
    { events: [{ id: 'iskp', name: 'An event', kind: 'INCIDENT' }] },
    /the id iskp is given twice/,
  ],
  [
    'a date that is none',
    { claims: [attack({ when: '12.12.2022' })] },
    /claim c-1, when: "12\.12\.2022" cannot be read as a date: the year comes first/,
  ],
  [
    'a broken rule',
    { claims: [attack({ event: undefined })] },
    /claim c-1, event: a deed that is ACTUAL needs an event.*rule deed-needs-event-or-aspect/,
  ],
  [
    'a type of another kind',
    { entities: changed(WORLD.entities, 'kabul', { type: 'HOTEL' }) },
    /entity kabul, type: LOCALITY has the types CITY/,
  ],
  [
    'roles of no person',
    { entities: changed(WORLD.entities, 'iskp', { roles: ['OTHER'] }) },
    /entity iskp, roles: only a PERSON/,
  ],
  [
    'a mode of another type',
    { events: changed(WORLD.events, 'hotel-attack', { mode: 'SEIZE' }) },
    /event hotel-attack, mode: ASSAULT has the modes ABDUCT/,
  ],
  [
    'knowing before publishing',
    { documents: changed(WORLD.documents, 'article', { published: '2023' }) },
    /document article, knownFrom: nobody knows it before it was published/,
  ],
  [
    'one and the same judged',
    { judgements: [{ a: 'iskp', b: 'iskp', verdict: 'SAME', why: 'a', by: 'b', at: '2026-01-01' }] },
    /is always itself/,
  ],
])('%s is refused', async (_name, data, message) => {
  expect(await problemOf(data)).toMatch(message)
})

test('the problems of all files are told together, and nothing is loaded', async () => {
  const files = [
    dataFileOf({ ...WORLD, claims: [attack(), attack({ id: 'c-3', subject: 'isis' })] }, 'one.yaml'),
    dataFileOf({ claims: [denial({ id: 'c-4', document: 'lost' })] }, 'two.yaml'),
  ]
  const loading = load(graph, { source: 'world', files, articlesDir: null })

  await expect(loading).rejects.toThrow(
    /2 problems in the data files; nothing was loaded\.\n.*one\.yaml.*isis.*\n.*two\.yaml.*lost/,
  )
  expect(await nodes(graph, 'Entity', ['id'])).toEqual([])
})

test('twenty problems are shown, the others counted', async () => {
  const claims = Array.from({ length: 23 }, (_, index) =>
    attack({ id: `c-${index}`, subject: 'isis', says: `${index}.` }),
  )
  expect(await problemOf({ claims })).toMatch(/^23 problems(.*\n){21}… and 3 more\.$/)
})

test('a missing file is told by its name', async () => {
  await expect(load(graph, { source: 'a', files: ['no/such.yaml'], articlesDir: null })).rejects.toThrow(
    /no\/such\.yaml cannot be read/,
  )
})

test('a second source cannot tell a thing otherwise, nor a claim twice', async () => {
  await loadWorld(graph, { claims: [attack()] })
  const own = { source: 'own.yaml' }

  const otherwise = loadWorld(graph, { entities: changed(WORLD.entities, 'iskp', { name: 'Daesh' }) }, own)
  await expect(otherwise).rejects.toThrow(
    /entity iskp, id: iskp is already told otherwise by world: leave it out here/,
  )
  const twice = loadWorld(graph, { claims: [attack({ id: 'own-1' })] }, own)
  await expect(twice).rejects.toThrow(/claim own-1: the claim c-1 of document article already says so/)
})
