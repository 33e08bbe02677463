import { FORMATS } from '../../../src/api/exports/formats'
import { exportsOf } from '../../support/exported'
import { serve, type TestService } from '../../support/service'
import { withShippedData } from '../../support/shippedData'

describe('an export that cannot be made', () => {
  const graph = withShippedData()
  let service: TestService
  beforeAll(async () => (service = await serve(graph)))
  afterAll(() => service.stop())
  const { problem } = exportsOf(() => service)

  it('names the formats when there is no such one', async () => {
    expect(await problem('pdf?around=iskp')).toEqual({
      status: 404,
      message: `There is no format "pdf". A network can be exported as ${FORMATS.map(({ name }) => name).join(', ')}.`,
      extensions: { code: 'NOT_FOUND' },
    })
  })

  it('says that there is nothing of an id or name', async () => {
    expect(await problem('gexf?around=nobody-here')).toMatchObject({
      status: 404,
      message: expect.stringContaining('id "nobody-here"'),
    })
  })

  it('lists the candidates of a name that several bear', async () => {
    const { status, message, extensions } = await problem('gexf?around=Daesh')
    expect(status).toBe(400)
    expect(message).toContain('The name "Daesh" belongs to several entities: ')
    expect(extensions).toEqual({
      code: 'BAD_USER_INPUT',
      candidates: expect.arrayContaining([{ id: 'islamic-state', name: 'Islamic State' }]),
    })
  })

  it.each([
    ['', 'say around which'],
    ['around=', 'around: it is empty'],
    ['around=iskp&hops=9', 'hops: a number from 0 to 3'],
    ['around=iskp&status=TRUE', 'status: one or more of AFFIRMED, ALLEGED'],
    ['around=iskp&types=HUGGED', 'types: one or more of ATTACKED'],
    ['around=iskp&asOf=yesterday', 'asOf: "yesterday" is no day'],
    ['around=iskp&period=2021-08-01', 'period: two days with a comma between them'],
    ['around=iskp&period=,', 'period: two days with a comma between them'],
    ['around=iskp&period=2021,2022-01-01', 'period: "2021" is no day'],
    [
      'around=iskp&period=2022-01-01,2021-01-01',
      'period: The period ends (2021-01-01) before it begins (2022-01-01)',
    ],
    ['from=iskp&to=ttp&period=2021-08-01,', 'period and from do not go together'],
    ['around=iskp&asOf=2022-02-30', 'asOf: "2022-02-30" is no day'],
    ['around=iskp&first=0', 'first: a number from 1 on'],
    ['around=iskp&colour=red', 'colour'],
    ['around=iskp&from=ttp', 'around and from do not go together'],
    ['from=ttp', 'give both from and to'],
    ['from=ttp&to=TTP', 'from and to are both'],
    [
      'entities=iskp&relations=iskp',
      'relations: "iskp" is no id of a relation; write it as iskp:ACCUSED:taliban',
    ],
    ['around=iskp&relations=iskp:ACCUSED:taliban', 'around and relations do not go together'],
    ['relations=iskp:ACCUSED:taliban', 'say around which'],
    ['around=iskp&title=', 'title: it is empty'],
    ['kind=ALIEN', 'kind: one or more of ORGANIZATION'],
  ])('?%s is refused with "%s"', async (query, message) => {
    expect(await problem(`graphml?${query}`)).toEqual({
      status: 400,
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})
