// What is projected: one node per key. Relations are found from their ends, so they need no index of their own.
CREATE CONSTRAINT proposition_id IF NOT EXISTS FOR (n:Proposition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT origin_id IF NOT EXISTS FOR (n:Origin) REQUIRE n.id IS UNIQUE;

CREATE INDEX proposition_kind IF NOT EXISTS FOR (n:Proposition) ON (n.kind, n.id);
CREATE INDEX proposition_status IF NOT EXISTS FOR (n:Proposition) ON (n.status, n.id);

