// Texts are compared by the hashes of their word sequences: a text for each document, with spaces between them.
CREATE FULLTEXT INDEX sketches IF NOT EXISTS FOR (n:Document) ON EACH [n.sketch]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};

CREATE INDEX origin_name IF NOT EXISTS FOR (n:Origin) ON (n.name, n.id);

// Since when origins are established, and what stands for things judged the same: what was projected before has neither.
MATCH (claim:Claim)
WITH claim
LIMIT 1
MERGE (:Outdated {what: 'projection'});
