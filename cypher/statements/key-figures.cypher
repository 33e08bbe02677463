// Writes under which quantity figures are told; none where it is not known of what: no rows.
// $rows: list of {id, key}
UNWIND $rows AS row
MATCH (figure:Figure {id: row.id})
SET figure.key = row.key
