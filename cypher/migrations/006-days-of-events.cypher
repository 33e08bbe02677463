// The days within which an event can have happened, an open end being the first or last day there is: so that the events
// of a period, of all types or of one, are read from an index, in order.
MATCH (event:Event)
WHERE event.earliest IS NOT NULL OR event.latest IS NOT NULL
CALL (event) {
  SET event.notBefore = coalesce(event.earliest, '0000-01-01')
  SET event.notAfter = coalesce(event.latest, '9999-12-31')
} IN TRANSACTIONS OF 20000 ROWS;

CREATE INDEX event_days IF NOT EXISTS FOR (n:Event) ON (n.notBefore, n.id, n.notAfter);
CREATE INDEX event_type_days IF NOT EXISTS FOR (n:Event) ON (n.type, n.notBefore, n.id, n.notAfter);
