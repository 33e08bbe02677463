// Voids claims: they stay, but are claims no more: no rows.
// $rows: list of claim ids, $now: moment
UNWIND $rows AS id
MATCH (claim:Claim {id: id})
REMOVE claim:Claim
SET claim:VoidedClaim
SET claim.voidedAt = $now
