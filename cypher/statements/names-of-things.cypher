// What entities and events are called: one row each.
// $rows: list of ids
UNWIND $rows AS id
MATCH (thing:Entity|Event {id: id})
RETURN id, thing.name AS name
