import { askOverHttp, values } from '../support/ask'
import { serve, type TestService } from '../support/service'
import { withShippedData } from '../support/shippedData'

const FROM_DOCUMENT = `query D($id: ID!) {
  document(id: $id) {
    claims(first: 100) {
      totalCount
      nodes {
        id
        says
        speaker { entity { id } speaksFor { id } }
        subjects { entity { id } }
        objects { entity { id } }
        about { entity { id } }
        evidence { document { id } start end sha256 }
      }
    }
  }
}`

const OF_ENTITY = `query E($id: ID!) {
  entity(id: $id) {
    said(first: 200, insiders: true) { nodes { id } }
    saidOf(first: 200) { nodes { id } }
  }
}`

interface Statement {
  readonly id: string
  readonly says: string
  readonly evidence: { document: { id: string }; start: number; end: number; sha256: string }[]
}

describe.each(['000', '001', '002', '003', '004'])('article %s', (id) => {
  const graph = withShippedData()
  let service: TestService
  let claims: Statement[]
  beforeAll(async () => {
    service = await serve(graph)
    const { body } = await askOverHttp(service.url, FROM_DOCUMENT, { id })
    claims = values(body.data, 'document', 'claims', 'nodes').filter(isStatement)
  })
  afterAll(() => service.stop())

  it('gives all its statements, each with its place in the text', () => {
    expect(claims.length).toBeGreaterThan(20)
    for (const claim of claims) {
      expect(claim.says).not.toBe('')
      expect(claim.evidence.length).toBeGreaterThan(0)
      for (const { document, start, end, sha256 } of claim.evidence) {
        expect(document.id).toBe(id)
        expect(start).toBeLessThan(end)
        expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      }
    }
  })

  it('has its statements found from those whom they speak of', async () => {
    await eachIsFound(['subjects', 'objects', 'about'], 'saidOf', (claim, slot) =>
      values(claim, slot, 'entity', 'id'),
    )
  })

  it('has its statements found from those who make them', async () => {
    await eachIsFound(['entity', 'speaksFor'], 'said', (claim, slot) => values(claim, 'speaker', slot, 'id'))
  })

  async function eachIsFound(
    slots: string[],
    list: 'said' | 'saidOf',
    entitiesOf: (claim: Statement, slot: string) => unknown[],
  ): Promise<void> {
    const pairs = claims.flatMap((claim) =>
      slots.flatMap((slot) => entitiesOf(claim, slot).map((entity) => ({ claim: claim.id, entity }))),
    )
    const named = [...new Set(pairs.map(({ entity }) => entity))].filter(
      (entity) => typeof entity === 'string',
    )
    expect(named.length).toBeGreaterThan(0)
    for (const entity of named) {
      const { body } = await askOverHttp(service.url, OF_ENTITY, { id: entity })
      const found = values(body.data, 'entity', list, 'nodes', 'id')
      const expected = pairs.filter((pair) => pair.entity === entity).map(({ claim }) => claim)
      expect(found).toEqual(expect.arrayContaining(expected))
    }
  }
})

function isStatement(value: unknown): value is Statement {
  return typeof value === 'object' && value !== null && 'says' in value && 'evidence' in value
}
