import type { ShippedOperation } from '../../web/playground/operations'
import { followShipped, missingFrom, tabOf, type Tab } from '../../web/playground/tabs'

const ENTITY = { name: 'entity', query: 'query Entity { a }', variables: '{ "name": "ISKP" }' }
const SEARCH = { name: 'search', query: 'query Search { b }', variables: null }

describe('a tab', () => {
  it('is titled by its operation', () => {
    expect(
      tabOf({ name: 'who-attacked', query: '# Who?\nquery WhoAttacked { a }', variables: null }).title,
    ).toBe('WhoAttacked')
  })

  it('is titled by its file when the operation has no name', () => {
    expect(tabOf({ name: 'nameless', query: '{ a }', variables: null }).title).toBe('nameless')
  })
})

describe('missing operations', () => {
  it('are none while all are open', () => {
    expect(missingFrom([ENTITY, SEARCH].map(tabOf), [ENTITY, SEARCH])).toEqual([])
  })

  it('are those that were closed', () => {
    expect(missingFrom([tabOf(SEARCH)], [ENTITY, SEARCH])).toEqual([ENTITY])
  })

  it('are those whose text or variables were edited', () => {
    const edited = { ...tabOf(ENTITY), variables: '{ "name": "Kabul" }' }
    expect(missingFrom([edited, tabOf(SEARCH)], [ENTITY, SEARCH])).toEqual([ENTITY])
  })

  it('are not those whose empty variables GraphiQL keeps as an empty text', () => {
    expect(missingFrom([{ ...tabOf(SEARCH), variables: '' }], [SEARCH])).toEqual([])
  })
})

describe('tabs of an earlier visit', () => {
  const newEntity = { ...ENTITY, query: 'query Entity { a more }' }

  it('follow their operation while nobody edited them', () => {
    expect(queriesAfter([tabOf(ENTITY)], [ENTITY], [newEntity])).toEqual([newEntity.query])
  })

  it('keep what was edited', () => {
    const edited = { ...tabOf(ENTITY), query: 'query Entity { mine }' }
    expect(queriesAfter([edited], [ENTITY], [newEntity])).toEqual(['query Entity { mine }'])
  })

  it('are joined by operations that are new since then', () => {
    expect(queriesAfter([tabOf(ENTITY)], [ENTITY], [ENTITY, SEARCH])).toEqual([ENTITY.query, SEARCH.query])
  })

  it('stay closed once closed', () => {
    expect(queriesAfter([tabOf(SEARCH)], [ENTITY, SEARCH], [ENTITY, SEARCH])).toEqual([SEARCH.query])
  })

  function queriesAfter(tabs: Tab[], before: ShippedOperation[], now: ShippedOperation[]) {
    return followShipped(tabs, before, now).map(({ query }) => query)
  }
})
