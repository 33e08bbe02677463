// Sixteen actors, in no order of importance.
MATCH (actor:Actor)
RETURN {id: actor.id} AS variables
ORDER BY reverse(actor.nameKey) LIMIT 16
