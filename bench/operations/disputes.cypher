// Sixteen actors from the busiest to the least.
CALL () {
  MATCH (document:Document)
  RETURN toString(date(min(document.knownFrom)) + duration({days: duration.inDays(date(min(document.knownFrom)), date(max(document.knownFrom))).days / 2})) AS day
}
MATCH (actor:Actor)
WITH actor, COUNT { (actor)-[:PERPETRATED]->() } AS events
WHERE events > 0
WITH actor ORDER BY events DESC, actor.id
WITH collect(actor) AS actors
UNWIND range(0, 15) AS at
WITH actors[at * size(actors) / 16] AS actor, day
RETURN {about: actor.name, asOf: day, first: 25} AS variables
