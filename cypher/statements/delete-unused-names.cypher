// Deletes, of these names, those that nothing has any more: no rows.
// $rows: list of keys
UNWIND $rows AS key
MATCH (name:Name {key: key})
WHERE NOT EXISTS { (name)<-[:HAS_NAME]-() }
DELETE name
