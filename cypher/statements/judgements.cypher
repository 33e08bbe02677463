// Every judgement that stands: one row each.
MATCH (a)<-[:JUDGES {side: 'a'}]-(judgement:Judgement)-[:JUDGES {side: 'b'}]->(b)
WHERE judgement.revokedAt IS NULL
RETURN
  judgement.id AS id,
  a.id AS a,
  b.id AS b,
  judgement.verdict AS verdict,
  judgement.why AS why,
  judgement.by AS by,
  judgement.at AS at
ORDER BY id
