// Links claims to where they come from: no rows.
// $rows: list of {claim, origin: id, rule, name: words or null, why: text or null, entity: id or null}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MERGE (origin:Origin {id: row.origin})
CREATE (claim)-[from:ORIGINATES_FROM {rule: row.rule}]->(origin)
SET from.name = row.name
SET from.why = row.why
WITH DISTINCT origin, row.entity AS id
MATCH (entity:Entity {id: id})
MERGE (origin)-[:STANDS_FOR]->(entity)
