// How many claims and origins affirmed a relation on each day, since when an event is known, and since when its date is
// what it is now: read by views in place of the claims. What was projected before has none: it is made anew at the next start.
MATCH (claim:Claim)
WITH claim
LIMIT 1
MERGE (:Outdated {what: 'projection'});
