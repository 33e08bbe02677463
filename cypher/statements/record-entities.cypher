// Writes entities as they are told now, without their names and places: no rows.
// $rows: list of {id, labels, properties, location: {latitude, longitude} or null}
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
REMOVE entity:Actor:Organization:State:Person:Population:Locality:Facility:Agreement
SET entity = row.properties
SET entity:$(row.labels)
SET entity.location = CASE WHEN row.location IS NULL THEN NULL ELSE point(row.location) END
WITH entity
OPTIONAL MATCH (entity)-[old:WITHIN]->()
DELETE old
