// Sixteen events of many actors, in a view of the middle of the time.
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
MATCH (actor)-[:PERPETRATED]->(event:Event)
WITH actor, day, min(event.id) AS event
RETURN {event: event, asOf: day} AS variables
