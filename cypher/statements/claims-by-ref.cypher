// The claims that another source holds under a coder's ref: one row per claim.
// $refs: list of refs, $source: name of the source that is being loaded
UNWIND $refs AS ref
MATCH (claim:Claim {ref: ref})
WHERE EXISTS { (claim)-[:HELD_BY]->(other:Source) WHERE other.name <> $source }
OPTIONAL MATCH (claim)-[:SPOKEN_BY]->(speaker:Entity)
OPTIONAL MATCH (claim)-[:SPEAKS_FOR]->(body:Entity)
OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(document:Document)
RETURN
  ref,
  claim.id AS id,
  claim.speakerKind AS speakerKind,
  claim.speakerLabel AS speakerLabel,
  claim.speakerRole AS speakerRole,
  claim.speakerCount AS speakerCount,
  claim.capacity AS capacity,
  speaker.id AS speaker,
  body.id AS speaksFor,
  document.id AS document,
  head(COLLECT { MATCH (document)-[:PUBLISHED_BY]->(outlet:Entity) RETURN outlet.id }) AS publisher
