// When claims say that events happened, those too that were taken back since: one row per claim.
// $rows: list of event ids, canonical
UNWIND $rows AS id
MATCH (:Proposition {id: 'DATE|' + id})<-[link:AFFIRMS]-(claim:Claim)
WHERE link.counts
RETURN
  id,
  claim.when AS when,
  claim.knownFrom AS knownFrom,
  head(COLLECT { MATCH (claim)<-[:REVISES]-(later:Claim) RETURN later.knownFrom ORDER BY later.knownFrom }) AS retiredFrom
