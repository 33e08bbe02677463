// The migrations that this database has: one row each, in order.
MATCH (migration:Migration)
RETURN migration.number AS number, migration.name AS name, migration.sha256 AS sha256
ORDER BY number
