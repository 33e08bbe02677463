// Entities and events by their ids: one row each.
// $ids: list of ids
UNWIND $ids AS id
MATCH (thing:Entity|Event {id: id})
RETURN id, thing.name AS name, thing:Event AS isEvent
