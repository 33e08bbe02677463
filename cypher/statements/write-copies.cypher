// Writes of which document each is a near-copy, instead of the one before: one row per document for which that is otherwise now.
// $rows: list of {id, of: id or null, why: text or null}
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
OPTIONAL MATCH (document)-[old:COPY_OF {reason: 'OVERLAP'}]->(before)
WITH document, row, old, before
WHERE coalesce(before.id, '') <> coalesce(row.of, '') OR coalesce(old.why, '') <> coalesce(row.why, '')
DELETE old
WITH DISTINCT document, row
CALL (document, row) {
  MATCH (of:Document {id: row.of})
  CREATE (document)-[:COPY_OF {reason: 'OVERLAP', why: row.why}]->(of)
}
RETURN document.id AS id
