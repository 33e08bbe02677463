import type { Entity, Name } from '../../src/domain/entity'
import type { EntityKind, PersonRole } from '../../src/domain/vocabulary'
import { randomOf, type Random } from './random'
import type { Sizes } from './sizes'
import { word } from './words'

/** Everybody and everything that can be named, each list with the best known first. */
export interface Cast {
  readonly armedGroups: readonly Entity[]
  readonly organizations: readonly Entity[]
  readonly media: readonly Entity[]
  readonly states: readonly Entity[]
  readonly populations: readonly Entity[]
  readonly officials: readonly Entity[]
  readonly persons: readonly Entity[]
  readonly localities: readonly Entity[]
  readonly facilities: readonly Entity[]
  readonly agreements: readonly Entity[]
}

/** Draws the whole cast; a hundred thousand entities are some tens of megabytes. */
export function castOf(seed: number, sizes: Sizes): Cast {
  const random = randomOf(seed, 'cast')
  let drawn = 0
  const draw = (count: number, make: (name: string, random: Random) => Draft): Entity[] =>
    Array.from({ length: count }, () => entity(make(word(drawn), random), word(drawn++), random))
  const states = draw(sizes.states, (name) => ({ kind: 'STATE', name }))
  return {
    states,
    armedGroups: draw(sizes.armedGroups, (name, random) => ({
      kind: 'ORGANIZATION',
      type: 'ARMED_GROUP',
      name: `${name} ${random.pick(['Front', 'Brigade', 'Movement', 'Army', 'Council'])}`,
    })),
    organizations: draw(sizes.organizations, (name, random) => ({
      kind: 'ORGANIZATION',
      type: random.pick(['GOVERNMENT', 'GOVERNMENT_AGENCY', 'POLITICAL_PARTY', 'INTERGOVERNMENTAL']),
      name: `${name} ${random.pick(['Ministry', 'Party', 'Agency', 'Assembly', 'Command'])}`,
    })),
    media: draw(sizes.media, (name, random) => ({
      kind: 'ORGANIZATION',
      type: random.pick(['MEDIA', 'NEWS_AGENCY']),
      name: `${name} ${random.pick(['Times', 'News Agency', 'Post', 'Radio'])}`,
    })),
    populations: draw(sizes.populations, (name, random) => ({
      kind: 'POPULATION',
      type: random.pick(['ETHNIC_GROUP', 'RELIGIOUS_GROUP', 'COLLECTIVE']),
      name: `${name} ${random.pick(['people', 'community', 'clans'])}`,
    })),
    officials: draw(sizes.officials, (name, random) => ({
      kind: 'PERSON',
      roles: [random.pick(['OFFICIAL', 'SPOKESPERSON', 'COMMANDER'])],
      name: `${random.pick(FIRST_NAMES)} ${name}`,
    })),
    persons: draw(sizes.persons, (name, random) => ({
      kind: 'PERSON',
      roles: [random.pick(['ANALYST', 'JOURNALIST', 'POLITICIAN'])],
      name: `${random.pick(FIRST_NAMES)} ${name}`,
    })),
    localities: draw(sizes.localities, (name, random) => ({
      kind: 'LOCALITY',
      type: random.pick(['CITY', 'DISTRICT', 'PROVINCE']),
      name,
      within: random.pick(nonEmpty(states)).id,
    })),
    facilities: draw(sizes.facilities, (name, random) => ({
      kind: 'FACILITY',
      type: random.pick(['AIRPORT', 'HOTEL', 'DIPLOMATIC_MISSION', 'OTHER']),
      name: `${name} ${random.pick(['Airport', 'Hotel', 'Embassy', 'Bridge'])}`,
      within: random.pick(nonEmpty(states)).id,
    })),
    agreements: draw(sizes.agreements, (name) => ({ kind: 'AGREEMENT', name: `${name} Agreement` })),
  }
}

export function everybodyIn(cast: Cast): Entity[] {
  return Object.values<readonly Entity[]>({ ...cast }).flat()
}

const FIRST_NAMES = ['Ahmad', 'Laila', 'Omar', 'Zarmina', 'Yusuf', 'Nadia', 'Karim', 'Soraya'] as const

interface Draft {
  readonly kind: EntityKind
  readonly name: string
  readonly type?: Entity['type']
  readonly roles?: readonly PersonRole[]
  readonly within?: string
}

/** With a short name for the most, and another spelling for some. */
function entity(draft: Draft, word: string, random: Random): Entity {
  const { kind, name, type = null, roles = [], within = null } = draft
  const id = name.toLowerCase().replaceAll(' ', '-')
  const alias: Name[] = name === word ? [] : [{ text: word, kind: 'ALIAS', language: null }]
  const spelling: Name[] = random.chance(0.5) ? [{ text: `${name}h`, kind: 'SPELLING', language: null }] : []
  const isPlace = kind === 'LOCALITY' || kind === 'FACILITY'
  return {
    id,
    kind,
    type,
    roles,
    names: [{ text: name, kind: 'NAME', language: 'en' }, ...alias, ...spelling],
    wikidata: null,
    description: random.chance(0.6) ? `${name}, invented to measure with.` : null,
    coordinates: isPlace ? { latitude: 30 + 10 * random.next(), longitude: 60 + 15 * random.next() } : null,
    within,
  }
}

/** @throws Error for an empty list: every part of the cast has somebody. */
export function nonEmpty<T>(items: readonly T[]): readonly [T, ...T[]] {
  if (hasSome(items)) return items
  throw new Error('A list of the cast is empty.')
}

function hasSome<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0
}
