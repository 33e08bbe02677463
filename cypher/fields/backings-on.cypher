// The claims that bear on how something stands, as far as known by a day, with their links to its proposition.
// this: a relation or a proposition; $asOf: YYYY-MM-DD
COLLECT {
  MATCH (:Proposition {id: coalesce(this.proposition, this.id)})<-[_link:AFFIRMS|PERFORMS|DENIES|UNDERCUTS|LEAVES_OPEN]-(_claim:Claim)
  WHERE coalesce(_link.counts, true) AND _claim.knownFrom <= $asOf
  RETURN {
    link: type(_link),
    undercuts: coalesce(_link.events, []),
    claim: _claim.id,
    act: _claim.act,
    certainty: _claim.certainty,
    knownFrom: _claim.knownFrom,
    retiredFrom: head(COLLECT {
      MATCH (_claim)<-[:REVISES]-(_later:Claim)
      WHERE _later.knownFrom <= $asOf
      RETURN _later.knownFrom ORDER BY _later.knownFrom
    }),
    said: _claim.said,
    when: _claim.when,
    document: head(COLLECT { MATCH (_claim)-[:EVIDENCED_BY]->(_document:Document) RETURN _document.id }),
    origin: head(COLLECT { MATCH (_claim)-[:ORIGINATES_FROM]->(_origin:Origin) RETURN _origin.id }),
    events: COLLECT {
      MATCH (_claim)-[:OF_EVENT]->(_event:Event)
      RETURN {
        id: head(COLLECT {
          MATCH (_event)-[:SAME_AS*0..1]->(_same:Event)
          WHERE NOT EXISTS { (_same)-[:SAME_AS]->() }
          RETURN _same.id
        }),
        when: last(_event.dates[0..size([_day IN coalesce(_event.dateDays, []) WHERE _day <= $asOf])])
      }
    }
  }
}
