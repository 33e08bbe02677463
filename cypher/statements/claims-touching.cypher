// Claims whose projection rests on what these entities, events and documents are: one row per claim.
// $rows: list of {id}
UNWIND $rows AS row
MATCH (thing:Entity|Event|Document {id: row.id})
CALL (thing) {
  MATCH (thing)<-[:SPOKEN_BY|SPEAKS_FOR|RELAYED_BY|SUBJECT|OBJECT|ADDRESSED_TO|ABOUT|OF_EVENT|PLACED_IN|EVIDENCED_BY|COMES_FROM]-(claim:Claim)
  RETURN claim
UNION
  MATCH (thing)<-[:COUNTS|COUNTED_IN]-(:Figure)<-[:HAS_FIGURE]-(claim:Claim)
  RETURN claim
UNION
  MATCH (thing)<-[:PUBLISHED_BY]-(:Document)<-[:EVIDENCED_BY]-(claim:Claim)
  RETURN claim
}
RETURN DISTINCT claim.id AS id
