// Deletes up to $most nodes with their relationships; one row, how many. The record of migrations stays.
// $most: integer
MATCH (node)
WHERE NOT node:Migration
WITH node
LIMIT $most
DETACH DELETE node
RETURN count(*) AS deleted
