// Leads from entities and events to the one that stands for them by judgement, instead of the one before: no rows.
// $rows: list of {id, standing: the id that stands for it, or null where that is itself}
UNWIND $rows AS row
MATCH (thing:Entity|Event {id: row.id})
CALL (thing) {
  MATCH (thing)-[old:SAME_AS]->()
  DELETE old
}
WITH thing, row
MATCH (standing:Entity|Event {id: row.standing})
CREATE (thing)-[:SAME_AS]->(standing)
