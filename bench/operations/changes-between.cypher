// What changed about each of the actors in the month before the day.
UNWIND $actors AS actor
RETURN {
  from: toString(date($day) - duration('P1M')),
  to: $day,
  about: {name: actor},
  kind: null,
  first: 50
} AS variables
