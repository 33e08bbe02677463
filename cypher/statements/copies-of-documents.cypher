// From whom these documents have their texts, and from whom those have theirs: one row per step.
// $rows: list of document ids
UNWIND $rows AS id
MATCH (:Document {id: id})-[:COPY_OF*0..]->(document:Document)-[copy:COPY_OF]->(of:Document)
RETURN DISTINCT
  document.id AS document,
  of.id AS of,
  copy.reason AS reason,
  copy.why AS why,
  head(COLLECT { MATCH (of)-[:PUBLISHED_BY]->(publisher:Entity) RETURN publisher.id }) AS publisher
