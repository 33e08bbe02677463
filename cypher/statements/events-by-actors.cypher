// Events that are laid to these actors or that they claim: one row per event.
// $rows: list of ids of actors and of what is the same
UNWIND $rows AS id
MATCH (actor:Entity {id: id})
CALL (actor) {
  MATCH (actor)-[:PERPETRATED]->(event:Event)
  RETURN event
UNION
  MATCH (actor)<-[:SPOKEN_BY|SPEAKS_FOR|SUBJECT]-(claim:Claim)
  WHERE claim.act = 'CLAIM_RESPONSIBILITY'
  MATCH (claim)-[:OF_EVENT]->(event:Event)
  RETURN event
}
RETURN DISTINCT event.id AS id
