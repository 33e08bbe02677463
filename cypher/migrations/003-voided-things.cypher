// What no source tells any more, but voided claims still refer to: one node per id.
CREATE CONSTRAINT voided_entity_id IF NOT EXISTS FOR (n:VoidedEntity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT voided_event_id IF NOT EXISTS FOR (n:VoidedEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT voided_document_id IF NOT EXISTS FOR (n:VoidedDocument) REQUIRE n.id IS UNIQUE;
