// What is next to each of the actors, as the operation is shipped.
UNWIND $actors AS actor
RETURN {around: [{name: actor}], asOf: $day, hops: 1, types: null, period: null, first: 50} AS variables
