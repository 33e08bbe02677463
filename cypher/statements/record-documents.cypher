// Writes documents as they are told now, and from when their claims are known: no rows.
// $rows: list of {id, properties}
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
SET document = row.properties
WITH DISTINCT document
CALL (document) {
  OPTIONAL MATCH (document)-[old:PUBLISHED_BY|WRITTEN_BY]->()
  DELETE old
}
CALL (document) {
  MATCH (document)<-[:EVIDENCED_BY]-(claim:Claim|VoidedClaim)
  SET claim.knownFrom = document.knownFrom
}
