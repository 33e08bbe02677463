// Documents with those that share the most word sequences with them, and what these were found to copy: one row per
// document; none of the others is told to have its text from it.
// $ids: list of document ids
UNWIND $ids AS id
MATCH (document:Document {id: id})
CALL (document) {
  WITH document
  WHERE document.sketch <> ''
  CALL db.index.fulltext.queryNodes('sketches', document.sketch, {limit: 21}) YIELD node
  MATCH (node)-[:COPY_OF*0..8 {reason: 'OVERLAP'}]->(other:Document)
  WHERE other <> document
    AND other.sketch <> ''
    AND NOT EXISTS { (other)-[told:COPY_OF]->(document) WHERE told.reason <> 'OVERLAP' }
  RETURN collect(DISTINCT other {.id, .knownFrom, .sketch}) AS others
}
RETURN document {.id, .knownFrom, .sketch} AS document, others
