// Propositions that claims of these events stand to: one row per proposition.
// $rows: list of event ids
UNWIND $rows AS id
MATCH (:Event {id: id})<-[:OF_EVENT]-(:Claim)-[:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS]->(proposition:Proposition)
RETURN DISTINCT proposition.id AS id
