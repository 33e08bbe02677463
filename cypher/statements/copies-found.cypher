// Documents that were found to be near-copies of these: one row each.
// $rows: list of document ids
UNWIND $rows AS id
MATCH (:Document {id: id})<-[:COPY_OF {reason: 'OVERLAP'}]-(copy:Document)
RETURN DISTINCT copy.id AS id
