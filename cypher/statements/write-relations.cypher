// Writes edges of one type with how they stand: no rows. RELATION_TYPE is put in by name: a type that comes as a
// parameter makes MERGE look through every relationship.
// $rows: list of {from, to, properties}
UNWIND $rows AS row
MATCH (from:Entity|Event {id: row.from})
MATCH (to:Entity|Event {id: row.to})
MERGE (from)-[relation:RELATION_TYPE]->(to)
SET relation = row.properties
