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
      earliest: event.earliest,
      targets: COLLECT {
        MATCH (event)-[hit:HIT]->(target:Entity)
        WITH hit, target ORDER BY hit.origins DESC, hit.affirming DESC, hit.id
        RETURN {status: hit.status, to: target {.id, .name}}
      },
      places: COLLECT {
        MATCH (event)-[located:LOCATED_IN]->(place:Entity)
        WITH located, place ORDER BY located.origins DESC, located.affirming DESC, located.id
        RETURN {status: located.status, to: place {.id, .name}}
      }
    }
  }}
}} AS data
