import { askOverHttp } from '../support/ask'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'

describe('what is worked out of a thing that is not there', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())

  it.each([
    ['paths(from: { id: "iskp" }, to: { id: "nobody" }) { paths { length } }', 'to.id', 'nobody'],
    ['paths(from: { name: "Nobody at all" }, to: { id: "iskp" }) { cut }', 'from.name', 'Nobody at all'],
    ['network(around: [{ id: "iskp" }, { name: "Nobody" }]) { why }', 'around[1].name', 'Nobody'],
    ['changes(from: "2021-01-01", to: "2022-01-01", about: { id: "nobody" }) { why }', 'about.id', 'nobody'],
    [
      'series(interval: YEAR, period: { from: "2022-01-01", to: "2022-12-31" }, where: { or: [{ perpetrator: { name: "Nobody" } }, { id: { eq: "x" } }] }) { why }',
      'where.or[0].perpetrator.name',
      'Nobody',
    ],
    ['distribution(by: TYPE, where: { target: { id: "nobody" } }) { count }', 'where.target.id', 'nobody'],
  ])('is an error: %s', async (question, input, called) => {
    const { status, body } = await askOverHttp(service.url, `{ asked: ${question} }`)
    expect(status).toBe(200)
    const word = input.split('.').at(-1) ?? ''
    expect(body.data ?? null).toBeNull()
    expect(body.errors?.[0]).toMatchObject({
      message: `There is nothing with the ${word} "${called}" (argument "${input}" of "asked")`,
      path: ['asked'],
      extensions: {
        code: 'NOT_FOUND',
        field: 'asked',
        argument: input.split(/[.[]/)[0],
        input,
        unknown: [{ input, called }],
      },
    })
  })

  it('names all that is not there at once', async () => {
    const { body } = await askOverHttp(
      service.url,
      '{ network(around: [{ id: "a" }, { id: "iskp" }, { id: "b" }]) { why } }',
    )
    expect(body.errors?.[0]?.extensions?.['unknown']).toEqual([
      { input: 'around[0].id', called: 'a' },
      { input: 'around[2].id', called: 'b' },
    ])
  })

  it('is an error in a view too', async () => {
    const query = `{ view(asOf: "2022-01-01") { paths(from: { id: "iskp" }, to: { id: "nobody" }) { why } } }`
    const { body } = await askOverHttp(service.url, query)
    expect(body.errors).toMatchObject([
      { path: ['view', 'paths'], extensions: { code: 'NOT_FOUND', input: 'to.id' } },
    ])
  })

  it('is no error where the thing is there and was not yet known', async () => {
    const query = `{ view(asOf: "1999-01-01") { network(around: [{ id: "iskp" }]) { edges { id } } } }`
    const { body } = await askOverHttp(service.url, query)
    expect(body).toEqual({ data: { view: { network: { edges: [] } } } })
  })
})
