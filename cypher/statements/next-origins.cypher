// The next origins in the order of their ids: one row each.
// $after: the id of the last one before, '' for none, $limit: integer
MATCH (each:Origin)
WHERE each.id > $after
RETURN each.id AS id
ORDER BY id
LIMIT $limit
