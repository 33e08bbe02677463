// Leads from documents to those from which they are told to have their texts: one row, how many.
// $rows: list of {from, of: ids, reason, why}
UNWIND $rows AS row
MATCH (from:Document {id: row.from})
MATCH (of:Document {id: row.of})
CREATE (from)-[:COPY_OF {reason: row.reason, why: row.why}]->(of)
RETURN count(*) AS linked
