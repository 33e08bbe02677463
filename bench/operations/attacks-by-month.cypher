// What each of the actors is said to have attacked in the two years before the day.
UNWIND $actors AS actor
RETURN {
  who: {name: actor},
  period: {from: toString(date($day) - duration('P2Y')), to: $day},
  asOf: $day,
  by: 'TARGET'
} AS variables
