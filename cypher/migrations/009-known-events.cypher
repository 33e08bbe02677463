// What was known on a day, for views: events of which claims had been read by then, whatever else they are.
CREATE INDEX event_first_known IF NOT EXISTS FOR (n:Event) ON (n.firstKnown, n.id);
