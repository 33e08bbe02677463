// Writes judgements between what they judge: no rows.
// $rows: list of {id, a, b, properties}
UNWIND $rows AS row
MATCH (a:Entity|Event {id: row.a})
MATCH (b:Entity|Event {id: row.b})
MERGE (judgement:Judgement {id: row.id})
SET judgement = row.properties
MERGE (judgement)-[:JUDGES {side: 'a'}]->(a)
MERGE (judgement)-[:JUDGES {side: 'b'}]->(b)
