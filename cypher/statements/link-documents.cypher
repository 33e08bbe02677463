// Links documents to who published and wrote them: one row, how many.
// $rows: list of {from, type: PUBLISHED_BY or WRITTEN_BY, to}
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[:$(row.type)]->(to)
RETURN count(*) AS linked
