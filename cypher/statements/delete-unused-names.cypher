// Deletes names that nothing has any more: no rows.
MATCH (name:Name)
WHERE NOT EXISTS { (name)<-[:HAS_NAME]-() }
DELETE name
