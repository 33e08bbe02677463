// Sets claims against each other: one row, how many.
// $rows: list of {id, one: claim id, other: claim id, properties}, $source: the name of the source that holds them
UNWIND $rows AS row
MATCH (one:Claim {id: row.one})
MATCH (other:Claim {id: row.other})
MERGE (one)-[tension:TENSION {id: row.id, source: $source}]->(other)
SET tension = row.properties
SET tension.source = $source
RETURN count(*) AS linked
