// The entities and events of some ids or kinds, in the order of their ids, events only where a claim known by $asOf is about
// them: one row, `ids` and, when there are more, `isCut`.
// $ids: list of ids; $kinds: list of kinds, EVENT among them; $mostNodes: integer; $asOf: YYYY-MM-DD
CALL () {
  MATCH (node:Entity)
  WHERE node.id IN $ids OR node.kind IN $kinds
  RETURN node.id AS id
  UNION
  MATCH (node:Event)
  WHERE (node.id IN $ids OR 'EVENT' IN $kinds)
    AND EXISTS { MATCH (node)<-[:OF_EVENT]-(claim:Claim) WHERE claim.knownFrom <= $asOf }
  RETURN node.id AS id
}
WITH id
ORDER BY id
LIMIT $mostNodes + 1
WITH collect(id) AS ids
RETURN ids[0..$mostNodes] AS ids, size(ids) > $mostNodes AS isCut
