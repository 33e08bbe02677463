// Deletes, of these, what no source holds and nothing recorded refers to: one row per deleted thing,
// with the keys of its names.
// $rows: list of {id}
UNWIND $rows AS row
MATCH (thing:Entity|Event|Document|Judgement|BestFigure {id: row.id})
WHERE NOT EXISTS { (thing)-[:HELD_BY]->() }
  AND NOT EXISTS { (thing)<--(:Claim|VoidedClaim|Figure|Document|VoidedDocument|Judgement|BestFigure) }
  AND NOT EXISTS { (thing)<-[:WITHIN]-() }
WITH thing, thing.id AS id, COLLECT { MATCH (thing)-[:HAS_NAME]->(name:Name) RETURN name.key } AS released
DETACH DELETE thing
RETURN id, released
