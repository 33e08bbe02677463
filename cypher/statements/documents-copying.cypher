// These documents and all that have their texts from them, through any number of steps: one row per document.
// $rows: list of document ids
UNWIND $rows AS id
MATCH (:Document {id: id})<-[:COPY_OF*0..]-(document:Document)
RETURN DISTINCT document.id AS id
