// Events that are said to have been in these places: one row per event.
// $rows: list of ids
UNWIND $rows AS id
MATCH (:Entity {id: id})<-[:LOCATED_IN]-(event:Event)
RETURN DISTINCT event.id AS id
