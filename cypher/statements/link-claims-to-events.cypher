// Links new claims to events: one row, how many.
// $rows: list of {from: claim id, type, to: id, properties}
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
MATCH (to:Event {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
RETURN count(*) AS linked
