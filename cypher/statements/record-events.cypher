// Writes events as they are told now, keeping what the projection derives, without their names: no rows.
// $rows: list of {id, properties}
UNWIND $rows AS row
MERGE (event:Event {id: row.id})
SET event.name = row.properties.name
SET event.nameKey = row.properties.nameKey
SET event.kind = row.properties.kind
SET event.type = row.properties.type
SET event.mode = row.properties.mode
SET event.completion = row.properties.completion
SET event.digest = row.properties.digest
