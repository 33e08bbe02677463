// What these claims and things refer to, directly or through one another, and no source holds: one row per thing.
// $rows: list of {id}
UNWIND $rows AS row
MATCH (gone:Entity|Event|Document|Judgement|BestFigure|VoidedClaim {id: row.id})
MATCH (gone)-[:SPOKEN_BY|SPEAKS_FOR|RELAYED_BY|SUBJECT|OBJECT|ADDRESSED_TO|ABOUT|OF_EVENT|PLACED_IN|COMES_FROM|HAS_FIGURE|COUNTS|COUNTED_IN|EVIDENCED_BY|PUBLISHED_BY|WRITTEN_BY|COPY_OF|WITHIN|JUDGES|BEST_OF*]->(thing:Entity|Event|Document)
WHERE NOT EXISTS { (thing)-[:HELD_BY]->() }
RETURN DISTINCT thing.id AS id
