// An event of each of the actors.
UNWIND range(0, size($actors) - 1) AS at
MATCH (actor:Actor {name: $actors[at]})-[:PERPETRATED]->(event:Event)
WITH at, min(event.id) AS event ORDER BY at
RETURN {event: event, asOf: $day} AS variables
