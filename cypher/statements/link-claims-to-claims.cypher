// Links new claims to those that they answer or revise: one row, how many.
// $rows: list of {from: claim id, type, to: claim id, properties}
UNWIND $rows AS row
MATCH (from:Claim {id: row.from})
MATCH (to:Claim|VoidedClaim {id: row.to})
CREATE (from)-[link:$(row.type)]->(to)
SET link = row.properties
RETURN count(*) AS linked
