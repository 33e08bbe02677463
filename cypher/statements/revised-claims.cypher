// Claims that these claims, voided or not, take back: one row per claim.
// $rows: list of claim ids
UNWIND $rows AS id
MATCH (:Claim|VoidedClaim {id: id})-[:REVISES]->(claim:Claim)
RETURN DISTINCT claim.id AS id
