// Writes what origins are called and why they count as independent, or not: no rows.
// $rows: list of {id, properties}
UNWIND $rows AS row
MATCH (origin:Origin {id: row.id})
SET origin = row.properties
