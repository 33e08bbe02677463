// Deletes edges that no claim draws any more: no rows.
// $rows: list of {from, type, to}
UNWIND $rows AS row
MATCH (:Entity|Event {id: row.from})-[relation:$any([row.type])]->(:Entity|Event {id: row.to})
DELETE relation
