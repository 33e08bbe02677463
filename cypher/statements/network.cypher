// The network around one entity or event: one row, `nodes` and `edges` as lists of maps, `isCut` when nodes were left
// out; no row when the id is unknown.
// $around: string (an id); $statuses: list of strings; $mostNodes: integer. RINGS is network-ring.cypher once for each
// hop, TYPES the relation types: Cypher takes no parameter there.
MATCH (center:Entity|Event {id: $around})
WITH center, [center] AS shown, false AS isCut
RINGS
CALL (shown) {
  UNWIND shown AS source
  MATCH (source)-[edge:TYPES]->(target)
  WHERE target IN shown AND edge.status IN $statuses
  WITH edge, source, target
  ORDER BY edge.id
  RETURN collect({
    source: source.id,
    target: target.id,
    id: edge.id,
    type: type(edge),
    status: edge.status,
    affirming: edge.affirming,
    denying: edge.denying,
    documents: edge.documents,
    origins: edge.origins,
    firstKnown: edge.firstKnown,
    occurred: edge.occurred,
    claims: COLLECT {
      MATCH (:Proposition {id: edge.proposition})<-[stance:AFFIRMS|PERFORMS|DENIES|UNDERCUTS|LEAVES_OPEN]-(claim:Claim)
      WHERE coalesce(stance.counts, true)
      MATCH (claim)-[place:EVIDENCED_BY]->(document:Document)
      WITH DISTINCT claim, document, place
      ORDER BY claim.knownFrom, claim.ref, place.position
      RETURN {
        id: claim.id,
        act: claim.act,
        polarity: claim.polarity,
        says: claim.says,
        speaker: coalesce(COLLECT { MATCH (claim)-[:SPOKEN_BY]->(named:Entity) RETURN named.name }[0], claim.speakerLabel, claim.speakerKind),
        document: document.id,
        title: document.title,
        start: place.start,
        end: place.end,
        quote: place.quote
      }
    }
  }) AS edges
}
RETURN
  [node IN shown | {id: node.id, name: node.name, labels: labels(node), kind: node.kind, isCenter: node = center}] AS nodes,
  edges,
  isCut
