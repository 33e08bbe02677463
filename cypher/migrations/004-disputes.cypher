// When questions were disputed: one node per question, found by day, and by what is decided together. What was
// projected before has none: it is made anew at the next start.
CREATE CONSTRAINT dispute_id IF NOT EXISTS FOR (n:Dispute) REQUIRE n.id IS UNIQUE;
CREATE INDEX dispute_first_from IF NOT EXISTS FOR (n:Dispute) ON (n.firstFrom, n.id);
CREATE INDEX dispute_bundle IF NOT EXISTS FOR (n:Dispute) ON (n.bundle);

MATCH (claim:Claim)
WITH claim
LIMIT 1
MERGE (:Outdated {what: 'projection'});
