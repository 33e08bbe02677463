MATCH (event:Event)
WHERE event.type = $type AND event.notBefore <= $to AND event.notAfter >= $from
WITH event ORDER BY event.type, event.notBefore, event.id LIMIT 100
RETURN {events: {nodes: collect(event {.id, .name, .type, .mode, .earliest, .latest})}} AS data
