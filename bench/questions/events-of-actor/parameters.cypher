// Sixteen actors with some, but not thousands of events.
MATCH (actor:Actor)
WITH actor, COUNT { (actor)-[:PERPETRATED]->() } AS events
WHERE events >= 2 AND events <= 300
WITH actor ORDER BY events DESC, actor.id LIMIT 16
RETURN {id: actor.id, first: 25} AS variables
