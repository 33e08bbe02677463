// The claims that bear on questions which are decided together: one row per claim, with all that the rules ask for and
// the bundles that it is in. What cannot be disputed, since nobody denies or opposes it, has none.
// $rows: list of {id, events: ids of an event and what is the same, told: the event that stands for them, claimants: ids
// of events whose claimants matter, polar: keys, opposed: list of {key, other}, quantities: list of {head, place, period},
// persons: ids}, each a list that may be empty
UNWIND $rows AS row
CALL (row) {
  UNWIND row.events AS id
  MATCH (:Event {id: id})<-[:OF_EVENT]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.claimants AS id
  MATCH (:Event {id: id})<-[:OF_EVENT]-(claim:Claim)
  WHERE claim.act = 'CLAIM_RESPONSIBILITY'
  RETURN claim
UNION
  UNWIND row.told AS id
  MATCH (:Event {id: id})<-[:ON]-(proposition:Proposition)
  WHERE proposition.id STARTS WITH 'CLAIMED|'
  MATCH (proposition)<-[:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.polar AS key
  MATCH (proposition:Proposition {id: key})
  WHERE EXISTS { (proposition)<-[:DENIES]-(:Claim) } AND EXISTS { (proposition)<-[:AFFIRMS]-(:Claim) }
  MATCH (proposition)<-[:AFFIRMS|DENIES]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.opposed AS pair
  MATCH (proposition:Proposition {id: pair.key})
  WHERE EXISTS { (:Proposition {id: pair.other})<-[:AFFIRMS]-(:Claim) }
  MATCH (proposition)<-[:AFFIRMS]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.quantities AS quantity
  MATCH (proposition:Proposition)
  WHERE proposition.id STARTS WITH quantity.head
  WITH proposition, quantity, split(proposition.id, '|') AS parts
  WHERE coalesce(parts[4], '') = quantity.place AND coalesce(parts[5], '') = quantity.period
  MATCH (proposition)<-[:AFFIRMS]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.persons AS id
  MATCH (:Entity {id: id})<-[:ON]-(proposition:Proposition)
  WHERE proposition.kind = 'FATE'
  MATCH (proposition)<-[:AFFIRMS]-(claim:Claim)
  RETURN claim
}
WITH claim, collect(DISTINCT row.id) AS bundles
RETURN
  bundles,
  claim.id AS id,
  claim.knownFrom AS knownFrom,
  claim.speakerKind AS speakerKind,
  claim.speakerNamed AS speakerNamed,
  claim.speakerLabel AS speakerLabel,
  claim.speakerRole AS speakerRole,
  claim.speakerCount AS speakerCount,
  claim.capacity AS capacity,
  claim.act AS act,
  claim.polarity AS polarity,
  claim.certainty AS certainty,
  claim.modality AS modality,
  claim.basis AS basis,
  claim.predicate AS predicate,
  claim.when AS when,
  claim.said AS said,
  claim.says AS says,
  head(COLLECT { MATCH (claim)-[:EVIDENCED_BY]->(to:Document) RETURN to.id }) AS document,
  head(COLLECT { MATCH (claim)-[:SPOKEN_BY]->(to:Entity) RETURN to.id }) AS speaker,
  head(COLLECT { MATCH (claim)-[:SPEAKS_FOR]->(to:Entity) RETURN to.id }) AS speaksFor,
  head(COLLECT { MATCH (claim)-[:PLACED_IN]->(to:Entity) RETURN to.id }) AS place,
  head(COLLECT { MATCH (claim)-[:REVISES]->(to:Claim) RETURN to.id }) AS revises,
  head(COLLECT { MATCH (claim)<-[:REVISES]-(later:Claim) RETURN later.knownFrom ORDER BY later.knownFrom }) AS retiredFrom,
  COLLECT { MATCH (claim)-[link:OF_EVENT]->(event:Event) RETURN event.id ORDER BY link.position } AS events,
  COLLECT {
    MATCH (claim)-[link:SUBJECT|OBJECT|RELAYED_BY]->(to)
    RETURN {
      slot: type(link),
      id: CASE WHEN to:Label THEN NULL ELSE to.id END,
      text: to.text,
      named: link.named
    }
    ORDER BY type(link), link.position
  } AS participants,
  COLLECT {
    MATCH (claim)-[link:HAS_FIGURE]->(figure:Figure)
    RETURN figure {
      .key, .quantity, .who, .whoText, .when, .value, .vague, .min, .max, .approx, .scope, .includesAttackers, .updates,
      of: head(COLLECT { MATCH (figure)-[:COUNTS]->(to:Entity) RETURN to.id }),
      place: head(COLLECT { MATCH (figure)-[:COUNTED_IN]->(to:Entity) RETURN to.id })
    }
    ORDER BY link.position
  } AS figures,
  COLLECT {
    MATCH (claim)-[link:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS]->(proposition:Proposition)
    RETURN {link: type(link), key: proposition.id, counts: link.counts}
    ORDER BY type(link), proposition.id
  } AS stands,
  head(COLLECT {
    MATCH (claim)-[:ORIGINATES_FROM]->(origin:Origin)
    RETURN origin {.id, .name, .independence}
  }) AS origin
ORDER BY id
