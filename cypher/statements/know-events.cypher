// Writes since when events are known, which is when the first claim about them was: no rows.
// $rows: list of event ids
UNWIND $rows AS id
MATCH (event:Event {id: id})
SET event.firstKnown = head(COLLECT {
  MATCH (event)<-[:OF_EVENT]-(claim:Claim)
  RETURN claim.knownFrom ORDER BY claim.knownFrom LIMIT 1
})
