// Events that these claims, voided or not, are about: one row per event.
// $rows: list of claim ids
UNWIND $rows AS id
MATCH (:Claim|VoidedClaim {id: id})-[:OF_EVENT]->(event:Event)
RETURN DISTINCT event.id AS id
