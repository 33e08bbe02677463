// The network around one entity or event: one row, `nodes` and `edges` as lists of maps; no row when the id is unknown.
// $around: string (an id); $statuses: list of strings; $mostNodes: integer. HOPS and TYPES are put in before it is
// sent, from closed lists, since Cypher takes no parameter there.
MATCH (center:Entity|Event {id: $around})
CALL (center) {
  MATCH path = (center)-[:TYPES*0..HOPS]-(reached)
  WHERE all(step IN relationships(path) WHERE step.status IN $statuses)
  WITH reached, min(length(path)) AS distance
  ORDER BY distance, reached.id
  RETURN collect(reached) AS everything
}
WITH center, everything[0..$mostNodes] AS shown, size(everything) AS reachable
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
      MATCH (:Proposition {id: edge.proposition})<-[:AFFIRMS|PERFORMS|DENIES|UNDERCUTS|LEAVES_OPEN]-(claim:Claim)
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
  reachable
