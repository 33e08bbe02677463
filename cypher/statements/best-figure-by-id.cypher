// A number chosen as the best, with the sources that hold it: one row, if there is one.
// $id: its id
MATCH (figure:BestFigure {id: $id})-[:BEST_OF]->(thing)
RETURN
  thing.id AS thing,
  figure.quantity AS quantity,
  figure.value AS value,
  figure.revokedAt AS revokedAt,
  COLLECT { MATCH (figure)-[:HELD_BY]->(source:Source) RETURN source.name } AS holders
