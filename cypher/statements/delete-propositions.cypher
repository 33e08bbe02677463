// Deletes propositions that no claim stands to: no rows.
// $rows: list of proposition ids
UNWIND $rows AS id
MATCH (proposition:Proposition {id: id})
DETACH DELETE proposition
