// Writes edges with how they stand: no rows.
// $rows: list of {from, type, to, properties}
UNWIND $rows AS row
MATCH (from:Entity|Event {id: row.from})
MATCH (to:Entity|Event {id: row.to})
MERGE (from)-[relation:$(row.type)]->(to)
SET relation = row.properties
