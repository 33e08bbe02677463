// What the claims about a relation dated on each day: read by views in place of the claims. What was projected before has none: it is
// made anew at the next start.
MATCH (claim:Claim)
WITH claim
LIMIT 1
MERGE (:Outdated {what: 'projection'});
