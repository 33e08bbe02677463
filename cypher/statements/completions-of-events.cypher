// How events ended: one row each.
// $rows: list of event ids
UNWIND $rows AS id
MATCH (event:Event {id: id})
RETURN id, event.completion AS completion
