// Writes when events happened, and how what is known of it changed: no rows.
// $rows: list of {id, properties}
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event += row.properties
