// Entities and events with a name like this, the best first: up to five rows.
// $query: of Lucene, on the index of names
CALL db.index.fulltext.queryNodes('names', $query, {limit: 20}) YIELD node, score
MATCH (node)<-[:HAS_NAME]-(thing:Entity|Event)
WITH thing, max(score) AS best
ORDER BY best DESC, thing.id
LIMIT 5
RETURN thing.id AS id, thing.name AS name
