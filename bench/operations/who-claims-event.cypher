// An event of each of the actors.
UNWIND $actors AS name
MATCH (actor:Actor {name: name})-[:PERPETRATED]->(event:Event)
WITH name, min(event.id) AS event
RETURN {event: event, asOf: $day} AS variables
