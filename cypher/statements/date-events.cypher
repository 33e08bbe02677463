// Writes when events happened, or that nobody says: no rows.
// $rows: list of {id, when, earliest, latest, precision}
UNWIND $rows AS row
MATCH (event:Event {id: row.id})
SET event.when = row.when
SET event.earliest = row.earliest
SET event.latest = row.latest
SET event.datePrecision = row.precision
