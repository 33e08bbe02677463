// Notes that a source holds these no more: one row per thing that no source holds now.
// $source: its name, $rows: list of {id}
MATCH (source:Source {name: $source})
UNWIND $rows AS row
MATCH (thing:Entity|Event|Document|Claim|Judgement|BestFigure {id: row.id})-[held:HELD_BY]->(source)
DELETE held
WITH DISTINCT thing
WHERE NOT EXISTS { (thing)-[:HELD_BY]->() }
RETURN thing.id AS id, thing:Claim AS isClaim
