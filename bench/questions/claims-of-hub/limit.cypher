MATCH (entity:Entity {id: $id})
RETURN {entity: {
  id: entity.id,
  name: entity.name,
  events: {nodes: COLLECT {
    MATCH (entity)-[:PERPETRATED]->(event:Event)
    WITH event ORDER BY event.earliest, event.id LIMIT $first
    RETURN {
      id: event.id,
      name: event.name,
      claims: {nodes: COLLECT {
        MATCH (event)<-[:OF_EVENT]-(claim:Claim)
        WITH claim ORDER BY claim.knownFrom, claim.ref, claim.id LIMIT 5
        OPTIONAL MATCH (claim)-[:SPOKEN_BY]->(speaker:Entity)
        OPTIONAL MATCH (claim)-[:EVIDENCED_BY]->(document:Document)
        RETURN {
          id: claim.id,
          act: claim.act,
          polarity: claim.polarity,
          says: claim.says,
          speaker: {
            kind: claim.speakerKind,
            entity: speaker {.id, .name}
          },
          document: document {.id, .title}
        }
      }}
    }
  }}
}} AS data
