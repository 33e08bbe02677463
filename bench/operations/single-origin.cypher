// Relations of each of the actors.
UNWIND $actors AS actor
RETURN {about: actor, asOf: $day, first: 25} AS variables
