import { askOverHttp, values } from '../support/ask'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'

const SEARCH = 'query S($text: String!) { search(text: $text) { matched nameKind node { id } } }'
const ENTITY = 'query E($name: String!) { entity(name: $name) { id } }'

describe('names', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  it.each([
    ['ISIS-K', 'iskp'],
    ['isis k', 'iskp'],
    ['ISPK', 'iskp'],
    ['IS-Khorasan', 'iskp'],
    ['داعش خراسان', 'iskp'],
    ['Islamic State Khorasan', 'iskp'],
    ['Zabihulah Mujahed', 'zabihullah-mujahid'],
    ['Mujahid', 'zabihullah-mujahid'],
    ['طالبان', 'taliban'],
    ['TTP', 'ttp'],
    ['Pakistani Taliban', 'ttp'],
    ['Longan', 'longan-hotel'],
    ['doikundi', 'daikundi'],
  ])('search finds %s first', async (text, id) => {
    const { body } = await askOverHttp(service.url, SEARCH, { text })
    expect(values(body.data, 'search', 'node', 'id')[0]).toBe(id)
  })

  it('"Daesh" finds the Islamic State and its branch, and says that the branch is called so only in context', async () => {
    const { body } = await askOverHttp(service.url, SEARCH, { text: 'Daesh' })
    expect(body.data).toEqual({
      search: expect.arrayContaining([
        { matched: 'Daesh', nameKind: 'ALIAS', node: { id: 'islamic-state' } },
        { matched: 'Daesh', nameKind: 'CONTEXTUAL', node: { id: 'iskp' } },
      ]),
    })
  })

  it('finds events as well as entities', async () => {
    const { body } = await askOverHttp(service.url, SEARCH, { text: 'Longan Hotel' })
    expect(values(body.data, 'search', 'node', 'id')).toEqual(
      expect.arrayContaining(['longan-hotel', 'longan-hotel-attack']),
    )
  })

  it.each([
    '',
    '   ',
    '!!!',
    '"',
    'AND OR NOT',
    '*',
    '\\',
    'key:*',
    '[a TO z]',
    '/.*/',
    '(((',
    'a'.repeat(5000),
  ])('search takes "%s" for a name, whatever it may mean to the index', async (text) => {
    const { status, body } = await askOverHttp(service.url, SEARCH, { text })
    expect(status).toBe(200)
    expect(body.errors).toBeUndefined()
  })

  it.each([
    ['ISKP', 'iskp'],
    ['isis-k', 'iskp'],
    ['Islamic State', 'islamic-state'],
    ['Antony Blinken', 'antony-blinken'],
  ])('entity takes the name %s', async (name, id) => {
    const { body } = await askOverHttp(service.url, ENTITY, { name })
    expect(body).toEqual({ data: { entity: { id } } })
  })

  it('a name of several entities is an error that lists them', async () => {
    const { status, body } = await askOverHttp(service.url, ENTITY, { name: 'Daesh' })
    expect(status).toBe(200)
    expect(body).toMatchObject({
      data: { entity: null },
      errors: [
        {
          message: expect.stringContaining('The name "Daesh" belongs to several entities'),
          path: ['entity'],
          extensions: {
            code: 'BAD_USER_INPUT',
            input: 'name',
            candidates: [
              { id: 'iskp', name: 'Islamic State – Khorasan Province' },
              { id: 'islamic-state', name: 'Islamic State' },
            ],
          },
        },
      ],
    })
  })

  it('an ambiguous name in a filter is an error at the field that filters', async () => {
    const query = '{ events(where: { or: [{ perpetrator: { name: "Daesh" } }] }) { totalCount } }'
    const { body } = await askOverHttp(service.url, query)
    expect(body.errors?.[0]?.path).toEqual(['events'])
    expect(body.errors?.[0]?.extensions?.['input']).toBe('where.or[0].perpetrator.name')
    expect(body.errors?.[0]?.extensions?.['candidates']).toHaveLength(2)
  })
})
