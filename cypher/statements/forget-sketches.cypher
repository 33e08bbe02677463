// Takes documents that nobody tells any more out of the comparison of texts: one row per document that was found to copy one.
// $rows: list of ids
UNWIND $rows AS id
MATCH (document:Document {id: id})
WHERE NOT EXISTS { (document)-[:HELD_BY]->() }
SET document.sketch = NULL
WITH document
MATCH (document)-[found:COPY_OF {reason: 'OVERLAP'}]-(other)
WITH found, startNode(found) AS copy
DELETE found
RETURN DISTINCT copy.id AS id
