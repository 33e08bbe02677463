// Deletes up to $most nodes with their relationships; one row, how many. Locks and the record of
// migrations stay.
// $most: integer
MATCH (node)
WHERE NOT node:Migration AND NOT node:Lock
WITH node
LIMIT $most
DETACH DELETE node
RETURN count(*) AS deleted
