// Sixteen events for which somebody gives figures.
CALL () {
  MATCH (document:Document)
  RETURN toString(date(min(document.knownFrom)) + duration({days: duration.inDays(date(min(document.knownFrom)), date(max(document.knownFrom))).days / 2})) AS day
}
MATCH (event:Event)<-[:OF_EVENT]-(:Claim)-[:HAS_FIGURE]->(:Figure)
WITH DISTINCT event, day ORDER BY reverse(event.id) LIMIT 16
RETURN {event: event.id, asOf: day} AS variables
