// How many of those origins are established as independent.
// this: a relation, $day: YYYY-MM-DD
COUNT {
  MATCH (:Proposition {id: this.proposition})<-[_link:AFFIRMS|PERFORMS]-(_claim:Claim)-[:ORIGINATES_FROM]->(_origin:Origin)
  WHERE coalesce(_link.counts, true)
    AND _origin.independence = 'ESTABLISHED'
    AND _claim.knownFrom <= $day
    AND NOT EXISTS { MATCH (_claim)<-[:REVISES]-(_later:Claim) WHERE _later.knownFrom <= $day }
  RETURN DISTINCT _origin
}
