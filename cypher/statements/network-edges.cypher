// The relations from some nodes to others, with the claims known by $asOf that bear on them: one row each.
// $sources, $targets: lists of ids; $statuses: list of strings; $minOrigins: integer; $asOf: YYYY-MM-DD; $only: list of ids
// of relations, or null for all. TYPES are relation types, STATUS(edge) how it stands on the day, SUPPORTED(edge) that enough
// origins affirm it, WITHIN(edge) that it may have occurred between $from and $to, BACKINGS(edge) what its standing on the day
// follows from, DISPUTED that the node of that name is disputed on the day.
UNWIND $sources AS id
MATCH (source:Entity|Event {id: id})-[edge:TYPES]->(target:Entity|Event)
WHERE target.id IN $targets AND STATUS(edge) IN $statuses AND SUPPORTED(edge) AND WITHIN(edge) AND ($only IS NULL OR edge.id IN $only)
RETURN
  edge.id AS id,
  source.id AS source,
  target.id AS target,
  type(edge) AS type,
  STATUS(edge) AS status,
  edge.statusDays AS statusDays,
  edge.statuses AS statuses,
  edge.firstKnown AS firstKnown,
  edge.affirming AS affirming,
  edge.denying AS denying,
  edge.undetermined AS undetermined,
  edge.documents AS documents,
  edge.origins AS origins,
  edge.occurred AS occurred,
  BACKINGS(edge) AS backings,
  COLLECT {
    MATCH (:Proposition {id: edge.proposition})<-[:ASKS_OF]-(node:Dispute)
    WHERE DISPUTED
    WITH DISTINCT node
    ORDER BY node.firstFrom, node.id
    RETURN node.id
  } AS disputes,
  COLLECT {
    MATCH (:Proposition {id: edge.proposition})<-[stance:AFFIRMS|PERFORMS|DENIES|UNDERCUTS|LEAVES_OPEN]-(claim:Claim)
    WHERE coalesce(stance.counts, true) AND claim.knownFrom <= $asOf
    WITH DISTINCT claim, type(stance) AS stance
    ORDER BY claim.knownFrom, claim.ref, stance
    RETURN {
      id: claim.id,
      stance: stance,
      act: claim.act,
      certainty: claim.certainty,
      says: claim.says,
      said: claim.said,
      when: claim.when,
      knownFrom: claim.knownFrom,
      takenBackFrom: COLLECT { MATCH (claim)<-[:REVISES]-(later:Claim) RETURN later.knownFrom ORDER BY later.knownFrom }[0],
      speaker: COLLECT { MATCH (claim)-[:SPOKEN_BY]->(named:Entity) RETURN {id: named.id, name: named.name} }[0],
      speakerLabel: claim.speakerLabel,
      speakerKind: claim.speakerKind,
      capacity: claim.capacity,
      speaksFor: COLLECT { MATCH (claim)-[:SPEAKS_FOR]->(body:Entity) RETURN {id: body.id, name: body.name} }[0],
      via: COLLECT {
        MATCH (claim)-[relay:RELAYED_BY]->(by:Entity|Event|Label)
        ORDER BY relay.position
        RETURN {id: CASE WHEN by:Label THEN null ELSE by.id END, name: coalesce(by.name, by.text)}
      },
      origin: COLLECT { MATCH (claim)-[:ORIGINATES_FROM]->(origin:Origin) RETURN {id: origin.id, name: origin.name} }[0],
      places: COLLECT {
        MATCH (claim)-[place:EVIDENCED_BY]->(document:Document)
        ORDER BY place.position
        RETURN {
          document: {
            id: document.id,
            title: document.title,
            publisher: COLLECT { MATCH (document)-[:PUBLISHED_BY]->(publisher:Entity) RETURN publisher.name }[0],
            language: document.language,
            published: document.published,
            knownFrom: document.knownFrom,
            sha256: document.sha256
          },
          start: place.start,
          end: place.end,
          sha256: place.sha256,
          quote: place.quote
        }
      }
    }
  } AS claims
ORDER BY id
