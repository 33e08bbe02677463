// How the dates of events changed with what became known: read by views. What was projected before has none: it is made
// anew at the next start.
MATCH (event:Event)
WITH event
LIMIT 1
MERGE (:Outdated {what: 'projection'});
