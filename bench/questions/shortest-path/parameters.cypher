// Sixteen pairs of actors, in no order of importance.
MATCH (actor:Actor)
WITH actor ORDER BY reverse(actor.nameKey) LIMIT 17
WITH collect(actor.id) AS ids
UNWIND range(1, size(ids) - 1) AS at
RETURN {from: ids[at - 1], to: ids[at]} AS variables
