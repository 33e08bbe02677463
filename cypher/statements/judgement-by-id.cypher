// A judgement, with the sources that hold it: one row, if there is one.
// $id: its id
MATCH (a)<-[:JUDGES {side: 'a'}]-(judgement:Judgement {id: $id})-[:JUDGES {side: 'b'}]->(b)
RETURN
  a.id AS a,
  b.id AS b,
  judgement.verdict AS verdict,
  judgement.revokedAt AS revokedAt,
  COLLECT { MATCH (judgement)-[:HELD_BY]->(source:Source) RETURN source.name } AS holders
