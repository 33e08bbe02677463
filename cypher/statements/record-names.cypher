// Gives entities and events their names, instead of those they had: no rows.
// $rows: list of {id, names: list of {key, joined, properties}}
UNWIND $rows AS row
MATCH (thing:Entity|Event {id: row.id})
CALL (thing) {
  OPTIONAL MATCH (thing)-[old:HAS_NAME]->()
  DELETE old
}
UNWIND row.names AS each
MERGE (name:Name {key: each.key})
SET name.joined = each.joined
CREATE (thing)-[has:HAS_NAME]->(name)
SET has = each.properties
