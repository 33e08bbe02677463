import { fold } from '../../../src/domain/fold'
import type { GraphNode, Point, Properties, World } from './world'

/** In code points the full-width letter comes first, in UTF-16 code units the one beyond the BMP; see codePoints.test.ts. */
export const BEYOND_BMP = '𝔊roup of the 😀'
export const FULL_WIDTH = 'Ａ-group'
export const ASTRAL = '𐎠 of Old Persian 😀'
/** What Cypher, Lucene and JSON read as more than letters. */
export const METACHARACTERS = `O'Brien "the \`Hammer\`" $p0 \\ }) RETURN 1 // (a OR b)~ +-*?:/`

export type Cast = ReturnType<typeof entities>

/** Entities of every kind, their names, and places within places. */
export function entities(world: World) {
  const organization = adder(world, 'Actor', 'Organization')
  const state = adder(world, 'Actor', 'State')
  const person = adder(world, 'Actor', 'Person')
  const population = adder(world, 'Actor', 'Population')
  const locality = adder(world, 'Locality')
  const facility = adder(world, 'Facility')
  const agreement = adder(world, 'Agreement')

  const country = state('afghanistan', 'Afghanistan', { description: 'A state.' })
  const province = locality('kabul-province', 'Kabul', { type: 'PROVINCE' })
  const city = locality('kabul', 'Kābul', { type: 'CITY' }, { latitude: 34.5, longitude: 69.25 })
  const hotel = facility('longan-hotel', 'Longan Hotel', { type: 'HOTEL' })
  // Of a type that the schema does not know.
  const site = facility('z-site', 'The Site', { type: 'MOONBASE' }, { latitude: -10.125, longitude: 0.5 })
  world.link(city, 'WITHIN', province)
  world.link(province, 'WITHIN', country)
  world.link(hotel, 'WITHIN', city)

  return {
    places: [country, province, city, hotel, site],
    /** Judged the same as the one whose id comes first, with which claims still name it; no relation leads there. */
    same: organization('z-khorasan', 'Khorasan group', { aliases: ['ISPK', 'Wilayat'], type: 'ARMED_GROUP' }),
    actors: [
      organization('iskp', 'ISKP', {
        aliases: ['ISIS-K', 'ISPK'],
        type: 'ARMED_GROUP',
        wikidata: 'Q1',
        description: 'A branch.',
      }),
      organization('is', 'Islamic State', {
        aliases: ['Daesh', 'roleless'],
        type: 'ARMED_GROUP',
        wikidata: 'Q2',
      }),
      organization('taliban', 'Taliban', { aliases: [], type: 'GOVERNMENT' }),
      organization('astral', ASTRAL, { aliases: ['ﬁne ligature'], type: 'OTHER' }),
      organization('full-width', 'Full width', { aliases: [BEYOND_BMP, FULL_WIDTH], type: 'MEDIA' }),
      organization('haqqani-network', 'Haqqani', { aliases: [], type: 'ARMED_GROUP' }),
      // An unknown type, and no other names.
      organization('z-militia', 'Militia', { aliases: undefined, type: 'MILITIA' }),
      person('hammer', METACHARACTERS, { aliases: ["L'Été", 'Zoë'], roles: ['COMMANDER', 'OFFICIAL'] }),
      person('haqqani', 'Haqqani', { aliases: ['Daesh'], roles: ['ANALYST'], wikidata: 'Q2' }),
      // Under their other names others are listed.
      person('mujahid', 'Zabihullah Mujahid', {
        aliases: ['Haqqani', 'Taliban', 'iskp'],
        roles: ['SPOKESPERSON'],
      }),
      person('nobody', 'Nobody', { aliases: ['Hazaras', 'Afghanistan'], roles: [] }),
      person('roleless', 'roleless', { aliases: ['Islamic State', 'Pakistan'], roles: undefined }),
      // Without the name that every entity must have, and in a role that nobody knows.
      person('z-nameless', undefined, { roles: ['OFFICIAL', 'WIZARD'] }),
      population('hazaras', 'Hazaras', { type: 'ETHNIC_GROUP' }),
      state('pakistan', 'Pakistan', {}),
      country,
    ],
    others: [
      agreement('doha', 'Doha Agreement', {}),
      // A kind that the schema does not know, and no object type for it.
      world.add(['Entity'], {
        id: 'zz-unknown',
        name: 'Spaceship',
        nameKey: 'spaceship',
        kind: 'SPACESHIP',
        aliases: [],
      }),
    ],
  }
}

function adder(world: World, ...kinds: readonly string[]) {
  const kind = kinds.at(-1)?.toUpperCase()
  return (id: string, name: string | undefined, more: Properties, location?: Point): GraphNode => {
    const nameKey = name === undefined ? undefined : fold(name)
    const properties = { id, name, nameKey, kind, aliases: [], ...more }
    const node = world.add(['Entity', ...kinds], properties, location)
    if (name !== undefined) named(world, node, name, 'NAME')
    const aliases = node.properties['aliases']
    if (Array.isArray(aliases)) aliases.forEach((alias) => named(world, node, String(alias), 'ALIAS'))
    return node
  }
}

/** One node for each folded name, however many things it names. */
export function named(world: World, node: GraphNode, text: string, kind: string): void {
  const key = fold(text)
  const name =
    world.all('Name').find(({ properties }) => properties['key'] === key) ??
    world.add(['Name'], { key, joined: key.replaceAll(' ', '') })
  world.link(node, 'HAS_NAME', name, { text, kind, language: kind === 'NAME' ? 'en' : undefined })
}
