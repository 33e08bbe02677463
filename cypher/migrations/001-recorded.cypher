// What is recorded: one node per id, and the indexes by which reads filter and sort.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT voided_claim_id IF NOT EXISTS FOR (n:VoidedClaim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT label_id IF NOT EXISTS FOR (n:Label) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT judgement_id IF NOT EXISTS FOR (n:Judgement) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (n:Name) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT source_name IF NOT EXISTS FOR (n:Source) REQUIRE n.name IS UNIQUE;

CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.nameKey, n.id);
CREATE INDEX entity_kind IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.id);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.nameKey, n.id);
CREATE INDEX event_earliest IF NOT EXISTS FOR (n:Event) ON (n.earliest, n.id);
CREATE INDEX event_latest IF NOT EXISTS FOR (n:Event) ON (n.latest, n.id);
CREATE INDEX document_known_from IF NOT EXISTS FOR (n:Document) ON (n.knownFrom, n.id);
CREATE INDEX document_title IF NOT EXISTS FOR (n:Document) ON (n.title, n.id);
CREATE INDEX claim_act IF NOT EXISTS FOR (n:Claim) ON (n.act, n.id);
CREATE INDEX claim_predicate IF NOT EXISTS FOR (n:Claim) ON (n.predicate, n.id);
CREATE INDEX claim_said IF NOT EXISTS FOR (n:Claim) ON (n.said, n.id);
CREATE INDEX claim_known_from IF NOT EXISTS FOR (n:Claim) ON (n.knownFrom, n.id);
CREATE INDEX claim_ref IF NOT EXISTS FOR (n:Claim) ON (n.ref);
CREATE INDEX claim_repeat_key IF NOT EXISTS FOR (n:Claim) ON (n.repeatKey);

CREATE POINT INDEX entity_location IF NOT EXISTS FOR (n:Entity) ON (n.location);

// Names are folded before they get here, so that parting them at spaces is all that is left to do.
CREATE FULLTEXT INDEX names IF NOT EXISTS FOR (n:Name) ON EACH [n.key, n.joined]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}};
