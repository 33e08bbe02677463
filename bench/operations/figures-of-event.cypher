// Sixteen events for which somebody gives figures.
MATCH (event:Event)<-[:OF_EVENT]-(:Claim)-[:HAS_FIGURE]->(:Figure)
WITH DISTINCT event ORDER BY reverse(event.id) LIMIT 16
RETURN {event: event.id, asOf: $day} AS variables
