MATCH (event:Event)
WHERE event.type = $type AND event.notBefore <= $to AND event.notAfter >= $from
OPTIONAL MATCH (event)-[:HIT]->(target:Entity)
WITH target, count(*) AS count
ORDER BY count DESC, target.id LIMIT 20
RETURN {events: {groups: collect({key: target.id, aggregate: {count: count}, entity: target {.id, .name}})}} AS data
