// When live claims say that events happened: one row per claim.
// $rows: list of event ids, canonical
UNWIND $rows AS id
MATCH (:Proposition {id: 'DATE|' + id})<-[link:AFFIRMS]-(claim:Claim)
WHERE link.counts AND NOT EXISTS { (claim)<-[:REVISES]-(:Claim) }
RETURN id, claim.when AS when
