// Links new claims to labels: one row, how many.
// $rows: list of {from: claim id, type, to: id, properties}
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
MATCH (to:Label {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
RETURN count(*) AS linked
