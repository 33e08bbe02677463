// Links new figures to whose they are and where: one row, how many.
// $rows: list of {from: figure id, type: COUNTS or COUNTED_IN, to: entity id}
UNWIND $rows AS row
MATCH (from:Figure {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[:$(row.type)]->(to)
RETURN count(*) AS linked
