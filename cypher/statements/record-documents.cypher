// Writes documents as they are told now, and from when their claims are known: no rows. What was kept of a text to compare it
// with others stays as long as it is told to be the same text.
// $rows: list of {id, properties}
UNWIND $rows AS row
MERGE (document:Document {id: row.id})
WITH document, row, document.sketch AS sketch, coalesce(document.sha256, '') AS sha256
SET document = row.properties
SET document.sketch = CASE WHEN sha256 = coalesce(row.properties.sha256, '') THEN sketch END
WITH DISTINCT document
CALL (document) {
  OPTIONAL MATCH (document)-[old:PUBLISHED_BY|WRITTEN_BY]->()
  DELETE old
}
CALL (document) {
  OPTIONAL MATCH (document)-[old:COPY_OF]->()
  WHERE old.reason IN ['COPY', 'TRANSLATION']
  DELETE old
}
CALL (document) {
  MATCH (document)<-[:EVIDENCED_BY]-(claim:Claim|VoidedClaim)
  SET claim.knownFrom = document.knownFrom
}
