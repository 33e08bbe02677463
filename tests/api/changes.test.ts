import { loadReporting } from '../ingest/support/reporting'
import { askOverHttp, values } from '../support/ask'
import { testGraph, wipe } from '../support/graph'
import { serve, type TestService } from '../support/service'

const CHANGES = `query Changes($from: Date!, $to: Date!, $about: EntityRef, $kind: [ChangeKind!], $first: Int) {
  changes(from: $from, to: $to, about: $about, kind: $kind, first: $first) {
    changes { kind on what before after claim { id } revisedBy { id } relation { id status } proposition { id } dispute { question } }
    cut
    why
  }
}`

describe('what changed', () => {
  const graph = testGraph()
  let service: TestService
  beforeAll(async () => {
    await wipe(graph)
    await loadReporting(graph)
    service = await serve(graph)
  }, 120_000)
  afterAll(() => service.stop())

  async function changes(from: string, to: string, more: Record<string, unknown> = {}) {
    const variables = { from, to, about: null, kind: null, first: 500, ...more }
    const { body } = await askOverHttp(service.url, CHANGES, variables)
    expect(body.errors).toBeUndefined()
    return {
      all: values(body.data, 'changes', 'changes'),
      cut: values(body.data, 'changes', 'cut')[0],
      why: values(body.data, 'changes', 'why')[0],
    }
  }

  /** Of what is no claim, in words. */
  function inWords(all: readonly unknown[]): string[] {
    return all
      .filter((change) => values(change, 'claim')[0] === null)
      .map((change) =>
        ['on', 'kind', 'what', 'before', 'after']
          .map((key) => {
            const [value] = values(change, key)
            return typeof value === 'string' ? value : '-'
          })
          .join(' '),
      )
  }

  it('is that a report of a death is taken back', async () => {
    const { all } = await changes('2021-08-11', '2021-08-12', { about: { id: 'bero-halm' } })
    expect(inWords(all)).toContain('2021-08-12 TURNED orsava-army:KILLED:bero-halm AFFIRMED DENIED')
    expect(inWords(all)).toContain('2021-08-12 TURNED FATE|mirefort-night-raid|bero-halm AFFIRMED DENIED')
    const revised = all.filter((change) => values(change, 'kind')[0] === 'REVISED')
    expect(revised).toHaveLength(1)
    expect(values(revised[0], 'revisedBy', 'id')[0]).toEqual(expect.any(String))
  })

  it('is that a dispute began', async () => {
    const { all } = await changes('2022-10-02', '2022-10-03', { kind: ['APPEARED'] })
    const disputes = all.filter((change) => values(change, 'dispute')[0] !== null)
    expect(disputes).toHaveLength(1)
    expect(values(disputes[0], 'on')).toEqual(['2022-10-03'])
  })

  it('is shown relations as they stood on the last day', async () => {
    const { all } = await changes('2021-02-10', '2021-02-11', { about: { id: 'bero-halm' } })
    const killed = all.find((change) => values(change, 'what')[0] === 'orsava-army:KILLED:bero-halm')
    expect(values(killed, 'relation', 'status')).toEqual(['AFFIRMED'])
  })

  it('comes in the order of days, is cut at what was asked for, and says from when to ask on', async () => {
    const { all } = await changes('2021-01-01', '2023-12-31')
    const days = values({ all }, 'all', 'on').map(String)
    expect(days.toSorted()).toEqual(days)
    const { all: some, cut } = await changes('2021-01-01', '2023-12-31', { first: 3 })
    expect(some).toHaveLength(3)
    expect(cut).toMatch(/^\d+ further changes are not shown: ask for more, or from \d{4}-\d\d-\d\d on\.$/)
  })

  it('is nothing where nothing became known, and says so', async () => {
    const { all, why } = await changes('1999-01-01', '1999-12-31')
    expect([all, why]).toEqual([[], 'Nothing of this kind is recorded to have changed in this time.'])
    const ofEvent = await changes('2021-01-01', '2023-12-31', { about: { id: 'mirefort-night-raid' } })
    expect([ofEvent.all, ofEvent.why]).toEqual([
      [],
      'What changed can be asked about entities, and this is an event.',
    ])
  })

  it('is refused when the days are reversed', async () => {
    const { body } = await askOverHttp(service.url, CHANGES, {
      from: '2022-02-01',
      to: '2022-01-01',
      first: 5,
    })
    expect(body.errors?.[0]).toMatchObject({
      message:
        'The period ends (2022-01-01) before it begins (2022-02-01): turn it round (argument "to" of "changes")',
      extensions: { code: 'BAD_USER_INPUT' },
    })
  })
})
