// Notes that a source holds these: no rows.
// $source: its name, $rows: list of {id}
MERGE (source:Source {name: $source})
WITH source
UNWIND $rows AS row
MATCH (thing:Entity|Event|Document|Claim|Judgement|BestFigure {id: row.id})
MERGE (thing)-[:HELD_BY]->(source)
