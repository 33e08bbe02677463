// The claims of another source that say the same in the same document: one row per claim.
// $keys: list of repeat keys, $source: name of the source that is being loaded
UNWIND $keys AS key
MATCH (claim:Claim {repeatKey: key})
WHERE EXISTS { (claim)-[:HELD_BY]->(other:Source) WHERE other.name <> $source }
RETURN key, claim.id AS id, claim.ref AS ref
