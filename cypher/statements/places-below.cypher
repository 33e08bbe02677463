// These places and whatever lies in them, through any number of steps: one row per place.
// $rows: list of ids
UNWIND $rows AS id
MATCH (:Entity {id: id})<-[:WITHIN*0..]-(place:Entity)
RETURN DISTINCT place.id AS id
