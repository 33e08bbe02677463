// All that the rules about several claims ask for, of one claim.
this {
  .id,
  .knownFrom,
  .speakerKind,
  .speakerNamed,
  .speakerLabel,
  .speakerRole,
  .speakerCount,
  .capacity,
  .act,
  .polarity,
  .certainty,
  .modality,
  .basis,
  .predicate,
  .when,
  .said,
  .says,
  document: head(COLLECT { MATCH (this)-[:EVIDENCED_BY]->(_to:Document) RETURN _to.id }),
  speaker: head(COLLECT { MATCH (this)-[:SPOKEN_BY]->(_to:Entity) RETURN _to.id }),
  speaksFor: head(COLLECT { MATCH (this)-[:SPEAKS_FOR]->(_to:Entity) RETURN _to.id }),
  place: head(COLLECT { MATCH (this)-[:PLACED_IN]->(_to:Entity) RETURN _to.id }),
  revises: head(COLLECT { MATCH (this)-[:REVISES]->(_to:Claim) RETURN _to.id }),
  retiredFrom: head(COLLECT { MATCH (this)<-[:REVISES]-(_later:Claim) RETURN _later.knownFrom ORDER BY _later.knownFrom }),
  events: COLLECT { MATCH (this)-[_link:OF_EVENT]->(_event:Event) RETURN _event.id ORDER BY _link.position },
  participants: COLLECT {
    MATCH (this)-[_link:SUBJECT|OBJECT|RELAYED_BY]->(_to)
    RETURN {
      slot: type(_link),
      id: CASE WHEN _to:Label THEN NULL ELSE _to.id END,
      text: _to.text,
      named: _link.named
    }
    ORDER BY type(_link), _link.position
  },
  figures: COLLECT {
    MATCH (this)-[_link:HAS_FIGURE]->(_figure:Figure)
    RETURN _figure {
      .id, .key, .quantity, .who, .whoText, .when, .value, .vague, .min, .max, .approx, .scope, .includesAttackers, .updates,
      of: head(COLLECT { MATCH (_figure)-[:COUNTS]->(_to:Entity) RETURN _to.id }),
      place: head(COLLECT { MATCH (_figure)-[:COUNTED_IN]->(_to:Entity) RETURN _to.id })
    }
    ORDER BY _link.position
  },
  stands: COLLECT {
    MATCH (this)-[_link:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS]->(_proposition:Proposition)
    RETURN {link: type(_link), key: _proposition.id, counts: _link.counts}
    ORDER BY type(_link), _proposition.id
  },
  origin: head(COLLECT {
    MATCH (this)-[:ORIGINATES_FROM]->(_origin:Origin)
    RETURN _origin {.id, .name, .establishedFrom}
  })
}
