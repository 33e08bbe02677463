// Events that are laid to these actors, that they claim, or of which they tell how many while somebody claims them: one row per
// event.
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
UNION
  MATCH (actor)<-[:SPOKEN_BY|SPEAKS_FOR]-(claim:Claim)
  WHERE EXISTS { (claim)-[:HAS_FIGURE]->() }
  MATCH (claim)-[:OF_EVENT]->(event:Event)
  WHERE EXISTS { (event)<-[:OF_EVENT]-(:Claim {act: 'CLAIM_RESPONSIBILITY'}) }
  RETURN event
}
RETURN DISTINCT event.id AS id
