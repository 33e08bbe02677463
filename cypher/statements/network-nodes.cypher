// Entities and events as a network shows them: one row each, in the order of $ids. From `dateDays[i]` on, an event was dated
// `dates[i]`, which is between `earliests[i]` and `latests[i]`; an empty text is no date.
// $ids: list of ids
UNWIND range(0, size($ids) - 1) AS position
MATCH (node:Entity|Event {id: $ids[position]})
RETURN
  node.id AS id,
  node.name AS name,
  labels(node) AS labels,
  node.type AS kind,
  coalesce(node.aliases, []) AS aliases,
  node.description AS description,
  node.wikidata AS wikidata,
  node.location.latitude AS latitude,
  node.location.longitude AS longitude,
  coalesce(node.dateDays, []) AS dateDays,
  coalesce(node.dates, []) AS dates,
  coalesce(node.earliests, []) AS earliests,
  coalesce(node.latests, []) AS latests
ORDER BY position
