// Writes which number somebody chose as the best of a quantity, with what it counts: no rows.
// $rows: list of {id, thing: id of an entity or event, of: id of an entity or null, place: likewise, properties}
UNWIND $rows AS row
MATCH (thing:Entity|Event {id: row.thing})
MERGE (figure:BestFigure {id: row.id})
SET figure = row.properties
MERGE (figure)-[:BEST_OF]->(thing)
WITH figure, row
CALL (figure, row) {
  MATCH (of:Entity {id: row.of})
  MERGE (figure)-[:COUNTS]->(of)
}
CALL (figure, row) {
  MATCH (place:Entity {id: row.place})
  MERGE (figure)-[:COUNTED_IN]->(place)
}
