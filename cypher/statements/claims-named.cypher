// The claims of this id, or under which a coder put this number: one row each.
// $name: id or ref
CALL () {
  MATCH (claim:Claim {id: $name})
  RETURN claim
UNION
  MATCH (claim:Claim {ref: $name})
  RETURN claim
}
RETURN
  claim.id AS id,
  claim.ref AS ref,
  claim.says AS says,
  head(COLLECT { MATCH (claim)-[:EVIDENCED_BY]->(document:Document) RETURN document.id }) AS document
ORDER BY id
LIMIT 5
