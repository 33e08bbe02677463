// Every link by which a curator set two claims against each other: one row each; `stands`: neither claim is voided, and
// nobody took the link back.
MATCH (one)-[tension:TENSION]->(other)
RETURN
  one.id AS one,
  other.id AS other,
  tension.why AS why,
  one:Claim AND other:Claim AND tension.revokedAt IS NULL AS stands
ORDER BY tension.id
