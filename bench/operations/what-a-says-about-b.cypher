// Sixteen pairs of a speaker and somebody of whom it speaks.
CALL () {
  MATCH (document:Document)
  RETURN toString(date(min(document.knownFrom)) + duration({days: duration.inDays(date(min(document.knownFrom)), date(max(document.knownFrom))).days / 2})) AS day
}
MATCH (speaker:Entity)<-[:SPOKEN_BY]-(:Claim)-[:SUBJECT|OBJECT]->(about:Entity)
WHERE speaker <> about
WITH DISTINCT day, speaker, about LIMIT 4000
WITH day, speaker, about ORDER BY reverse(speaker.id + about.id) LIMIT 16
RETURN {a: speaker.name, b: about.name, asOf: day} AS variables
