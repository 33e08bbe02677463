// What is judged to be the same or different, and not taken back: one row per judgement.
MATCH (judgement:Judgement)
WHERE judgement.verdict IN ['SAME', 'DIFFERENT'] AND judgement.revokedAt IS NULL
MATCH (judgement)-[:JUDGES {side: 'a'}]->(a), (judgement)-[:JUDGES {side: 'b'}]->(b)
RETURN a.id AS a, b.id AS b, judgement.verdict AS verdict
