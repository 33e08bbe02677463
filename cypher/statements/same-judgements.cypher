// What is judged to be the same and not taken back: one row per judgement.
MATCH (judgement:Judgement {verdict: 'SAME'})
WHERE judgement.revokedAt IS NULL
MATCH (judgement)-[:JUDGES {side: 'a'}]->(a), (judgement)-[:JUDGES {side: 'b'}]->(b)
RETURN a.id AS a, b.id AS b
