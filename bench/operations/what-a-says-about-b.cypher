// Sixteen pairs of a speaker and somebody of whom it speaks.
MATCH (speaker:Entity)<-[:SPOKEN_BY]-(:Claim)-[:SUBJECT|OBJECT]->(about:Entity)
WHERE speaker <> about
WITH DISTINCT speaker, about LIMIT 4000
WITH speaker, about ORDER BY reverse(speaker.id + about.id) LIMIT 16
RETURN {a: speaker.name, b: about.name, asOf: $day} AS variables
