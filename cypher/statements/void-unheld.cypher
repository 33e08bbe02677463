// Voids, of these, what no source holds and nothing that stands refers to: it loses its labels and names, and stays for
// the voided claims that refer to it: one row per voided thing, with the keys of its names.
// $rows: list of {id}
UNWIND $rows AS row
MATCH (thing:Entity|Event|Document {id: row.id})
WHERE NOT EXISTS { (thing)-[:HELD_BY]->() }
  AND NOT EXISTS { (thing)<--(:Claim|Document|Judgement|BestFigure) }
  AND NOT EXISTS { (thing)<-[:COUNTS|COUNTED_IN]-(:Figure)<-[:HAS_FIGURE]-(:Claim) }
  AND NOT EXISTS { (thing)<-[:WITHIN]-(:Entity) }
WITH
  thing,
  CASE WHEN thing:Entity THEN 'VoidedEntity' WHEN thing:Event THEN 'VoidedEvent' ELSE 'VoidedDocument' END AS label
CALL (thing) {
  OPTIONAL MATCH (thing)-[old:HAS_NAME]->(name:Name)
  DELETE old
  RETURN collect(name.key) AS released
}
REMOVE thing:Entity:Actor:Organization:State:Person:Population:Locality:Facility:Agreement:Event:Document
SET thing:$(label)
RETURN thing.id AS id, released
