import { Link, type GraphNode, type Thing, type World } from '../world/world'
import { LEAVES } from './leaves'
import { compareValues } from './order'
import { isSaid, type Arguments } from './reach'
import { Seen } from './seen'

type Key = GraphNode | string | null
type Grouping = (world: World, thing: Thing) => readonly Key[]

/** What each list can be grouped by. */
const GROUPINGS: Readonly<Record<string, Grouping>> = {
  'Event.KIND': byProperty('kind'),
  'Event.TYPE': byProperty('type'),
  'Event.MODE': byProperty('mode'),
  'Event.COMPLETION': byProperty('completion'),
  'Event.PERPETRATOR': (world, event) =>
    entities(
      world
        .to(event, 'PERPETRATED')
        .filter(isSaid)
        .map(({ from }) => from),
    ),
  'Event.TARGET': (world, event) =>
    entities(
      world
        .from(event, 'HIT')
        .filter(isSaid)
        .map(({ to }) => to),
    ),
  'Event.PLACE': (world, event) =>
    entities(
      world
        .from(event, 'LOCATED_IN')
        .filter(isSaid)
        .map(({ to }) => to),
    ),
  ...byTime('Event', 'earliest', 'latest'),
  'Origin.INDEPENDENCE': byProperty('independence'),
  'Claim.ACT': byProperty('act'),
  'Claim.POLARITY': byProperty('polarity'),
  'Claim.CERTAINTY': byProperty('certainty'),
  'Claim.PREDICATE': byProperty('predicate'),
  'Claim.SPEAKER': (world, claim) => entities(world.from(claim, 'SPOKEN_BY').map(({ to }) => to)),
  'Claim.SPEAKS_FOR': (world, claim) => entities(world.from(claim, 'SPEAKS_FOR').map(({ to }) => to)),
  ...byTime('Claim', 'knownFrom', 'knownFrom'),
  'Document.GENRE': byProperty('genre'),
  'Document.LANGUAGE': byProperty('language'),
  'Document.PUBLISHER': (world, document) =>
    entities(world.from(document, 'PUBLISHED_BY').map(({ to }) => to)),
  ...byTime('Document', 'knownFrom', 'knownFrom'),
  'Entity.KIND': byProperty('kind'),
  'Relation.TYPE': (_world, relation) => [relation instanceof Link ? relation.type : null],
  'Relation.STATUS': byProperty('status'),
  'Relation.FROM': (_world, relation) => [relation instanceof Link ? relation.from : null],
  'Relation.TO': (_world, relation) => [relation instanceof Link ? relation.to : null],
}

/** What a list of this type gives for `groups`. */
export function groupsOf(world: World, type: string, things: readonly Thing[], seen: Seen) {
  return ({ by, orderBy, first }: Arguments): unknown[] => {
    const members = new Map<Key, Thing[]>()
    for (const thing of things) {
      for (const key of GROUPINGS[`${type}.${String(by)}`]?.(world, thing) ?? []) {
        members.set(key, [...(members.get(key) ?? []), thing])
      }
    }
    return [...members]
      .sort(([one, ofOne], [other, ofOther]) => {
        const bySize = orderBy === 'KEY' ? 0 : ofOther.length - ofOne.length
        return bySize || compareValues(textOf(one), textOf(other))
      })
      .slice(0, Number(first))
      .map(([key, of]) => ({
        key: textOf(key),
        entity: key !== null && typeof key !== 'string' && key.is('Entity') ? seen.next(key) : null,
        aggregate: aggregateOf(world, type, of),
      }))
  }
}

/** What a list of this type gives for `aggregate`. */
export function aggregateOf(world: World, type: string, things: readonly Thing[]) {
  const summary = (field: string): unknown => {
    const leaf = LEAVES[`${type}.${field}`]
    const values = things
      .map((thing) => (leaf ? leaf(new Seen(thing, null), world, {}) : thing.properties[field]) ?? null)
      .filter((value) => value !== null)
      .sort(compareValues)
    return {
      min: values[0] ?? null,
      max: values.at(-1) ?? null,
      sum: values.reduce<number>((sum, value) => sum + Number(value), 0),
    }
  }
  const fields = ['earliest', 'latest', 'knownFrom', 'firstKnown', 'eventCount']
  return { count: things.length, ...Object.fromEntries(fields.map((field) => [field, summary(field)])) }
}

function byProperty(property: string): Grouping {
  return (_world, { properties: { [property]: value } }) => [value === undefined ? null : String(value)]
}

/** What is dated to one day, month or year, by that. */
function byTime(type: string, earliest: string, latest: string): Readonly<Record<string, Grouping>> {
  const by =
    (digits: number): Grouping =>
    (_world, { properties }) => {
      const [from, to] = [earliest, latest].map((name) => properties[name])
      const part = (text: unknown): string => Array.from(String(text)).slice(0, digits).join('')
      return [from !== undefined && to !== undefined && part(from) === part(to) ? part(from) : null]
    }
  return { [`${type}.DAY`]: by(10), [`${type}.MONTH`]: by(7), [`${type}.YEAR`]: by(4) }
}

/** Each once; what has none is under null. */
function entities(nodes: readonly GraphNode[]): Key[] {
  const found = [...new Set(nodes.filter((node) => node.is('Entity')))]
  return found.length > 0 ? found : [null]
}

function textOf(key: Key): string | null {
  return key === null || typeof key === 'string' ? key : String(key.properties['id'])
}
