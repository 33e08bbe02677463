// Makes voided claims claims again: no rows.
// $rows: list of claim ids
UNWIND $rows AS id
MATCH (claim:VoidedClaim {id: id})
REMOVE claim:VoidedClaim
SET claim:Claim
SET claim.voidedAt = NULL
