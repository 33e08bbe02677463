// The nodes within some hops of others, nearest first: one row, `ids` and, when nodes were left out, `isCut`.
// $around: list of ids; $statuses: list of strings; $minOrigins, $mostNodes: integers; $asOf: YYYY-MM-DD;
// $from, $to: YYYY-MM-DD or null, where there is a period.
// RINGS is network-ring.cypher once for each hop.
MATCH (center:Entity|Event)
WHERE center.id IN $around
WITH collect(center) AS shown, false AS isCut
RINGS
RETURN [node IN shown | node.id] AS ids, isCut
