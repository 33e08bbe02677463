// Puts localities and facilities within what they lie in: one row, how many.
// $rows: list of {from, to}
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[:WITHIN]->(to)
RETURN count(*) AS linked
