// Writes disputes with what they are about, and the propositions or claims that they ask of, instead of those before: no rows.
// $rows: list of {properties with id, about: ids, asks: keys of propositions or ids of claims}
UNWIND $rows AS row
MERGE (dispute:Dispute {id: row.properties.id})
SET dispute = row.properties
WITH dispute, row
CALL (dispute) {
  OPTIONAL MATCH (dispute)-[old:ABOUT|ASKS_OF]->()
  DELETE old
}
CALL (dispute, row) {
  UNWIND row.about AS id
  MATCH (thing:Entity|Event {id: id})
  CREATE (dispute)-[:ABOUT]->(thing)
}
CALL (dispute, row) {
  UNWIND row.asks AS key
  MATCH (asked:Proposition|Claim {id: key})
  CREATE (dispute)-[:ASKS_OF]->(asked)
}
