// Each of the actors, on two days.
UNWIND $actors AS actor
RETURN {name: actor, then: $day, now: null, first: 25} AS variables
