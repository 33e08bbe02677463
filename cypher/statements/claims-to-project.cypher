// What a projection needs of claims: one row per claim that is not voided.
// $rows: list of claim ids
UNWIND $rows AS id
MATCH (claim:Claim {id: id})
RETURN
  id,
  claim.speakerKind AS speakerKind,
  claim.speakerLabel AS speakerLabel,
  claim.speakerRole AS speakerRole,
  claim.speakerCount AS speakerCount,
  claim.capacity AS capacity,
  claim.act AS act,
  claim.polarity AS polarity,
  claim.modality AS modality,
  claim.basis AS basis,
  claim.predicate AS predicate,
  claim.when AS when,
  claim.originName AS originName,
  claim.originWhy AS originWhy,
  claim.originIndependence AS originIndependence,
  head(COLLECT { MATCH (claim)-[:SPOKEN_BY]->(to:Entity) RETURN to.id }) AS speaker,
  head(COLLECT { MATCH (claim)-[:SPEAKS_FOR]->(to:Entity) RETURN to.id }) AS speaksFor,
  head(COLLECT { MATCH (claim)-[:PLACED_IN]->(to:Entity) RETURN to.id }) AS place,
  head(COLLECT { MATCH (claim)-[:COMES_FROM]->(to:Entity) RETURN to.id }) AS originEntity,
  head(COLLECT { MATCH (claim)-[:RESPONDS_TO]->(to:Claim|VoidedClaim) RETURN to.id }) AS respondsTo,
  head(COLLECT { MATCH (claim)-[:EVIDENCED_BY]->(to:Document) RETURN to.id }) AS document,
  head(COLLECT { MATCH (claim)-[:EVIDENCED_BY]->(:Document)-[:PUBLISHED_BY]->(to:Entity) RETURN to.id }) AS publisher,
  COLLECT {
    MATCH (claim)-[link:SUBJECT|OBJECT|ADDRESSED_TO|RELAYED_BY]->(to)
    RETURN {
      slot: type(link),
      id: CASE WHEN to:Label THEN NULL ELSE to.id END,
      text: to.text,
      isEvent: to:Event
    }
    ORDER BY type(link), link.position
  } AS participants,
  COLLECT { MATCH (claim)-[link:OF_EVENT]->(event:Event) RETURN event.id ORDER BY link.position } AS events,
  COLLECT {
    MATCH (claim)-[link:HAS_FIGURE]->(figure:Figure)
    RETURN {
      id: figure.id,
      quantity: figure.quantity,
      who: figure.who,
      whoText: figure.whoText,
      when: figure.when,
      of: head(COLLECT { MATCH (figure)-[:COUNTS]->(to:Entity) RETURN to.id }),
      place: head(COLLECT { MATCH (figure)-[:COUNTED_IN]->(to:Entity) RETURN to.id })
    }
    ORDER BY link.position
  } AS figures
