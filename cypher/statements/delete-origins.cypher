// Deletes origins that no claim has: no rows.
// $rows: list of origin ids
UNWIND $rows AS id
MATCH (origin:Origin {id: id})
DETACH DELETE origin
