// In what entities lie: one row per entity that lies in another.
// $rows: list of ids
UNWIND $rows AS id
MATCH (:Entity {id: id})-[:WITHIN]->(within:Entity)
RETURN id, within.id AS within
