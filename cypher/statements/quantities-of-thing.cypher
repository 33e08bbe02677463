// The keys of the quantities that somebody tells of a thing, or of what is judged the same: one row each.
// $id: its id
MATCH (:Entity|Event {id: $id})-[:SAME_AS*0..2]-(thing)
WITH DISTINCT thing
MATCH (thing)<-[:ON]-(proposition:Proposition)
WHERE proposition.kind = 'QUANTITY'
RETURN DISTINCT proposition.id AS key
ORDER BY key
