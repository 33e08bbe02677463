// Links claims to what they affirm, deny, leave open or perform: no rows.
// $rows: list of {claim, link, key, counts}
UNWIND $rows AS row
MATCH (claim:Claim {id: row.claim})
MERGE (proposition:Proposition {id: row.key})
CREATE (claim)-[link:$(row.link)]->(proposition)
SET link.counts = row.counts
