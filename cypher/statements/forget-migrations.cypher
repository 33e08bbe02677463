// Deletes the record of migrations: no rows.
MATCH (migration:Migration)
DELETE migration
