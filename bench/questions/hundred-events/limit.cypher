MATCH (event:Event)
WHERE event.type = $type AND event.earliest <= $to AND event.latest >= $from
WITH event ORDER BY event.earliest, event.id LIMIT 100
RETURN {events: {nodes: collect(event {.id, .name, .type, .mode, .earliest, .latest})}} AS data
