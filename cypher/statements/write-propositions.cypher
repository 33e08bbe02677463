// Writes propositions with how they stand and what they are on: no rows.
// $rows: list of {id, properties, ends: list of {slot, id}}
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.id})
SET proposition = row.properties
WITH proposition, row
UNWIND row.ends AS end
MATCH (thing:Entity|Event {id: end.id})
MERGE (proposition)-[:ON {slot: end.slot}]->(thing)
