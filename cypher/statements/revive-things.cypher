// Makes voided things what they are told to be now, bare but for the voided claims that refer to them: no rows.
// $rows: list of {id, label: Entity, Event or Document}
UNWIND $rows AS row
MATCH (thing:VoidedEntity|VoidedEvent|VoidedDocument {id: row.id})
REMOVE thing:VoidedEntity:VoidedEvent:VoidedDocument
SET thing = {id: row.id}
SET thing:$(row.label)
WITH thing
MATCH (thing)-[old:WITHIN|PUBLISHED_BY|WRITTEN_BY|COPY_OF]->()
DELETE old
