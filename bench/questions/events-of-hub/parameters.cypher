// The actor with most events, thousands of them, and pages of sixteen sizes.
MATCH (actor:Actor)
WITH actor, COUNT { (actor)-[:PERPETRATED]->() } AS events
WITH actor ORDER BY events DESC, actor.id LIMIT 1
UNWIND range(10, 25) AS first
RETURN {id: actor.id, first: first} AS variables
