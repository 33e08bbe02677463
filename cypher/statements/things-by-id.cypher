// What another source holds under each id: one row per entity, event or document.
// $ids: list of ids, $source: name of the source that is being loaded
UNWIND $ids AS id
MATCH (thing:Entity|Event|Document {id: id})
WHERE EXISTS { (thing)-[:HELD_BY]->(other:Source) WHERE other.name <> $source }
RETURN
  id,
  CASE WHEN thing:Entity THEN thing.kind WHEN thing:Event THEN 'EVENT' ELSE 'DOCUMENT' END AS kind,
  thing.digest AS digest,
  thing.file AS file,
  thing.sha256 AS sha256,
  thing.knownFrom AS knownFrom,
  thing.boilerplate AS boilerplate,
  head(COLLECT { MATCH (thing)-[:PUBLISHED_BY]->(outlet:Entity) RETURN outlet.id }) AS publisher,
  COLLECT { MATCH (thing)-[:HELD_BY]->(other:Source) WHERE other.name <> $source RETURN other.name } AS holders
