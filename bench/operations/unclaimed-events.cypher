// Pages of sixteen sizes, in a view of the middle of the time.
CALL () {
  MATCH (document:Document)
  RETURN toString(date(min(document.knownFrom)) + duration({days: duration.inDays(date(min(document.knownFrom)), date(max(document.knownFrom))).days / 2})) AS day
}
UNWIND range(10, 25) AS first
RETURN {asOf: day, first: first} AS variables
