// Keeps of texts what they are compared by: one row per document for which that is otherwise than before.
// $rows: list of {id, sketch: hashes with spaces between them}
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
WHERE coalesce(document.sketch, '') <> row.sketch
SET document.sketch = row.sketch
RETURN row.id AS id
