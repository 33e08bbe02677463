// What a source holds now: one row per entity, event, document, judgement, best figure and claim.
// $source: its name
MATCH (:Source {name: $source})<-[:HELD_BY]-(thing)
RETURN thing.id AS id, thing.digest AS digest
