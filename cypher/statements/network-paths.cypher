// The shortest ways from one entity to another over relations in either direction: one row each, with the ids of their `nodes`
// and `relations`.
// $from, $to: ids; $statuses: list of strings; $asOf: YYYY-MM-DD. TYPES are relation types, STATUS(hop) how it stands on the
// day, THING the labels between, PATHS and HOPS how many at most: Cypher takes no parameter there.
MATCH (start:Entity|Event {id: $from})
MATCH (end:Entity|Event {id: $to})
MATCH path = SHORTEST PATHS (start)((:THING)-[hop:TYPES WHERE STATUS(hop) IN $statuses]-(:THING)){1,HOPS}(end)
WITH path
ORDER BY length(path), [relation IN relationships(path) | relation.id]
RETURN [node IN nodes(path) | node.id] AS nodes, [relation IN relationships(path) | relation.id] AS relations
