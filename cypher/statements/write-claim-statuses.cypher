// Writes on events how it changed whether they were claimed: no rows.
// $rows: list of {id, properties}
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event += row.properties
