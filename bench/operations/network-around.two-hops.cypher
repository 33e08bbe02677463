// Two rings around each of the actors.
UNWIND $actors AS actor
RETURN {around: [{name: actor}], asOf: $day, hops: 2, types: null, period: null, first: 50} AS variables
