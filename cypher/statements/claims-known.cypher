// Which of these claims the graph has, voided or not: one row per claim found.
// $rows: list of claim ids
UNWIND $rows AS id
MATCH (claim:Claim|VoidedClaim {id: id})
RETURN id, claim:VoidedClaim AS isVoided
