// The claims that stand to propositions: one row per claim and proposition.
// $rows: list of proposition ids
UNWIND $rows AS key
MATCH (:Proposition {id: key})<-[link:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS]-(claim:Claim)
RETURN
  key,
  type(link) AS link,
  link.counts AS counts,
  claim.id AS claim,
  claim.act AS act,
  claim.certainty AS certainty,
  claim.knownFrom AS knownFrom,
  claim.said AS said,
  claim.when AS when,
  claim.says AS says,
  head(COLLECT { MATCH (claim)-[:EVIDENCED_BY]->(document:Document) RETURN document.id }) AS document,
  head(COLLECT { MATCH (claim)-[:ORIGINATES_FROM]->(origin:Origin) RETURN origin.id }) AS origin,
  head(COLLECT { MATCH (claim)<-[:REVISES]-(later:Claim) RETURN later.knownFrom ORDER BY later.knownFrom }) AS retiredFrom,
  COLLECT { MATCH (claim)-[of:OF_EVENT]->(event:Event) RETURN {id: event.id, when: event.when} ORDER BY of.position } AS events
ORDER BY key, claim
