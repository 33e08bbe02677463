// Deletes links between claims that a source tells no more: no rows.
// $rows: list of {id}, $source: its name
UNWIND $rows AS row
MATCH ()-[tension:TENSION {id: row.id, source: $source}]->()
DELETE tension
