// The links between claims that a source holds now: one row each.
// $source: its name
MATCH (one)-[tension:TENSION {source: $source}]->(other)
RETURN tension.id AS id, one.id AS one, other.id AS other
