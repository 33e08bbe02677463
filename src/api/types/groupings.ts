import { DateSummary, IntSummary, type Summaries } from '../schema/aggregate'
import type { Groupings } from '../schema/groups'
import { endOnDay } from '../decided/datesOnDay'
import { isSaid } from '../decided/edges'
import { ofNode, STATUS_ON_DAY } from '../decided/standingOnDay'

/** By a property of the thing itself. */
function byProperty(property: string, description: string): Groupings[string] {
  return { by: `node.${property}`, description }
}

/** By an entity at the other end of a pattern; what has none is a group of its own. */
function byEntity(pattern: string, description: string): Groupings[string] {
  return { match: `OPTIONAL MATCH ${pattern}`, by: '_entity', isEntity: true, description }
}

/** The same over a relation that somebody affirms or alleges: by what is only denied nothing is counted. */
function byRelated(pattern: string, description: string): Groupings[string] {
  const { match = '', ...grouping } = byEntity(pattern, description)
  return {
    ...grouping,
    match: `${match} WHERE ${isSaid('_relation', false)}`,
    onDay: { match: `${match} WHERE ${isSaid('_relation', true)}`, by: '_entity' },
  }
}

/** By day, month and year between two properties; what is not dated so precisely has no key. */
function byTime(earliest: string, latest: string, onDay: readonly string[] = []): Groupings {
  const between = (from: string, to: string, digits: number): string =>
    `CASE WHEN left(${from}, ${digits}) = left(${to}, ${digits}) THEN left(${from}, ${digits}) END`
  const by = (digits: number, description: string): Groupings[string] => ({
    by: between(`node.${earliest}`, `node.${latest}`, digits),
    ...(onDay.length === 0 ? {} : { onDay: { by: between(onDay[0] ?? '', onDay[1] ?? '', digits) } }),
    description,
  })
  return { DAY: by(10, 'By the day.'), MONTH: by(7, 'By the month.'), YEAR: by(4, 'By the year.') }
}

export const EVENT_GROUPINGS: Groupings = {
  KIND: byProperty('kind', 'Incidents or series.'),
  TYPE: byProperty('type', 'By type.'),
  MODE: byProperty('mode', 'By mode.'),
  COMPLETION: byProperty('completion', 'By whether it came about.'),
  PERPETRATOR: byRelated(
    '(node)<-[_relation:PERPETRATED]-(_entity:Entity)',
    'By who is said to have done it.',
  ),
  TARGET: byRelated('(node)-[_relation:HIT]->(_entity:Entity)', 'By what it is said to have hit.'),
  PLACE: byRelated(
    '(node)-[_relation:LOCATED_IN]->(_entity:Entity)',
    'By where it is said to have happened.',
  ),
  ...byTime('earliest', 'latest', [endOnDay('earliest', 'node'), endOnDay('latest', 'node')]),
}

export const EVENT_SUMMARIES: Summaries = {
  earliest: [DateSummary, 'The first days on which they can have happened.'],
  latest: [DateSummary, 'The last days on which they can have happened.'],
}

export const CLAIM_GROUPINGS: Groupings = {
  ACT: byProperty('act', 'By what the speakers do.'),
  POLARITY: byProperty('polarity', 'Affirming, denying, or leaving open.'),
  CERTAINTY: byProperty('certainty', 'By how sure the speakers are.'),
  PREDICATE: byProperty('predicate', 'By what is stated.'),
  SPEAKER: byEntity('(node)-[:SPOKEN_BY]->(_entity:Entity)', 'By who speaks, where that is somebody named.'),
  SPEAKS_FOR: byEntity('(node)-[:SPEAKS_FOR]->(_entity:Entity)', 'By the body that they speak for.'),
  ...byTime('knownFrom', 'knownFrom'),
}

export const CLAIM_SUMMARIES: Summaries = {
  knownFrom: [DateSummary, 'The days from which their documents were known.'],
}

export const DISPUTE_GROUPINGS: Groupings = {
  RULE: byProperty('rule', 'By the rule that found their sides.'),
}

export const DOCUMENT_GROUPINGS: Groupings = {
  GENRE: byProperty('genre', 'By genre.'),
  LANGUAGE: byProperty('language', 'By language.'),
  PUBLISHER: byEntity('(node)-[:PUBLISHED_BY]->(_entity:Entity)', 'By who published them.'),
  ...byTime('knownFrom', 'knownFrom'),
}

export const DOCUMENT_SUMMARIES: Summaries = {
  knownFrom: [DateSummary, 'The days from which they were known.'],
}

export const ENTITY_GROUPINGS: Groupings = { KIND: byProperty('kind', 'By kind.') }

export const ORIGIN_GROUPINGS: Groupings = {
  INDEPENDENCE: {
    ...byProperty('independence', 'By whether they are known to speak from their own knowledge.'),
    onDay: {
      by: `CASE WHEN node.establishedFrom <= $asOf THEN node.independence ELSE 'NOT_ESTABLISHED' END`,
    },
  },
}

export const RELATION_GROUPINGS: Groupings = {
  TYPE: { by: 'type(node)', description: 'By type.' },
  STATUS: { ...byProperty('status', 'By status.'), onDay: { by: ofNode(STATUS_ON_DAY) } },
  FROM: { by: 'startNode(node)', isEntity: true, description: 'By where they go out from.' },
  TO: { by: 'endNode(node)', isEntity: true, description: 'By where they lead to.' },
}

export const RELATION_SUMMARIES: Summaries = {
  eventCount: [IntSummary, 'The events on which each rests; one event may count for several.'],
  firstKnown: [DateSummary, 'The first days on which a claim about each was known.'],
}
