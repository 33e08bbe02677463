// Gives entities and events their names, instead of those they had: one row per thing, with the keys that it let go.
// $rows: list of {id, names: list of {key, joined, properties}}
UNWIND $rows AS row
MATCH (thing:Entity|Event {id: row.id})
CALL (thing) {
  OPTIONAL MATCH (thing)-[old:HAS_NAME]->(name:Name)
  DELETE old
  RETURN collect(name.key) AS released
}
CALL (thing, row) {
  UNWIND row.names AS each
  MERGE (name:Name {key: each.key})
  SET name.joined = each.joined
  CREATE (thing)-[has:HAS_NAME]->(name)
  SET has = each.properties
}
RETURN released
