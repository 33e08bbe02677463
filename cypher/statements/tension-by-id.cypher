// A link between two claims, as each source holds it: one row each.
// $id: its id
MATCH (one)-[tension:TENSION {id: $id}]->(other)
RETURN one.id AS one, other.id AS other, tension.source AS source, tension.revokedAt AS revokedAt
ORDER BY source
