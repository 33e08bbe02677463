// Deletes edges of one type that no claim draws any more: no rows. RELATION_TYPE is put in by name.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (from:Entity|Event {id: row.from})
MATCH (to:Entity|Event {id: row.to})
MATCH (from)-[relation:RELATION_TYPE]->(to)
DELETE relation
