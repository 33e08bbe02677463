// The day in the middle of the time over which documents became known: one row.
MATCH (document:Document)
WITH date(min(document.knownFrom)) AS first, date(max(document.knownFrom)) AS last
RETURN toString(first + duration({days: duration.inDays(first, last).days / 2})) AS given
