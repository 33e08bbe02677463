// How much a rebuild has before it: one row.
RETURN
  COUNT { MATCH (:Claim) } AS claims,
  COUNT { MATCH (:Event) } AS events,
  COUNT { MATCH (:Proposition) } AS propositions,
  COUNT { MATCH (:Origin) } AS origins,
  COUNT { MATCH (:Dispute) } AS disputes
