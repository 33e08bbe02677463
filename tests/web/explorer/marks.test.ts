import { badgeImage, badgeOf } from '../../../web/explorer/picture/badges'
import { lineId } from '../../../web/explorer/picture/elements'
import { marksOf } from '../../../web/explorer/picture/marks'
import { sceneOf } from '../../../web/explorer/picture/scene'
import { anEdge, ISKP, SAIDI, TALIBAN } from './someEdges'

const ATTACK = anEdge(ISKP, 'ATTACKED', TALIBAN)
const { lines } = sceneOf({ nodes: [], edges: [ATTACK, anEdge(SAIDI, 'ACCUSED', TALIBAN)] }, 'light')
const NO_NEWS = { appeared: new Set<string>(), changed: new Set<string>() }
const NOTHING_HELD = { picked: [], focused: null, fresh: NO_NEWS, hops: null }

describe('what stands out', () => {
  it('is nothing while nothing is selected', () => {
    expect(marksOf({ selected: null }, lines, NOTHING_HELD)).toMatchObject({ selectedLines: [], lit: null })
  })

  it('is a node with its neighbours', () => {
    const { lit } = marksOf({ selected: { kind: 'thing', ids: ['iskp'] } }, lines, NOTHING_HELD)
    expect([...(lit ?? [])].sort()).toEqual(['iskp', lineId(ATTACK.id), 'taliban'])
  })

  it('is the line that a relation lies on', () => {
    const selected = { kind: 'relation' as const, ids: [ATTACK.id] }
    expect(marksOf({ selected }, lines, NOTHING_HELD).selectedLines).toEqual([ATTACK.id])
  })

  it('is a path under the hand, whatever is selected', () => {
    const { lit } = marksOf({ selected: null }, lines, { ...NOTHING_HELD, hops: [ATTACK.id] })
    expect([...(lit ?? [])]).toEqual([lineId(ATTACK.id), 'iskp', 'taliban'])
  })
})

describe('what glows', () => {
  const glowing = (appeared: readonly string[], changed: readonly string[], edges = [ATTACK]) => {
    const { lines: drawn } = sceneOf({ nodes: [], edges }, 'light')
    const fresh = { appeared: new Set(appeared), changed: new Set(changed) }
    return [...marksOf({ selected: null }, drawn, { ...NOTHING_HELD, fresh }).fresh]
  }

  it('is a relation that appeared, with whom nothing was known of before', () => {
    const accusation = anEdge(SAIDI, 'ACCUSED', TALIBAN)
    expect(glowing([accusation.id], [accusation.id], [ATTACK, accusation])).toEqual([
      lineId(accusation.id),
      'saidi',
    ])
  })

  it('is a relation that turned, without its ends', () => {
    expect(glowing([], [ATTACK.id])).toEqual([lineId(ATTACK.id)])
  })

  it('is the bundle that holds it', () => {
    const edges = ['ATTACKED', 'KILLED', 'ACCUSED', 'MET', 'FOUGHT'].map((type) =>
      anEdge(ISKP, type, TALIBAN),
    )
    expect(glowing([], [edges[3]?.id ?? ''], edges)).toEqual([lineId('bundle iskp taliban')])
  })
})

describe('a badge', () => {
  it('is the letter of a role, or the sign of a deed', () => {
    const attack = { __typename: 'Event', id: 'a', name: 'Attack', type: 'ASSAULT' }
    expect([badgeOf(SAIDI), badgeOf(attack), badgeOf(ISKP)]).toEqual([
      { letter: 'A' },
      { path: expect.any(String) },
      null,
    ])
  })

  it('is an image that asks nobody', () => {
    expect(badgeImage({ letter: 'A' }, '#000000')).toMatch(/^data:image\/svg\+xml;utf8,%3Csvg/)
  })
})
