// Deletes every edge of the network, whatever drew it: no rows.
// $types: the types of edges
MATCH ()-[relation:$any($types)]->()
CALL (relation) {
  DELETE relation
} IN TRANSACTIONS OF 10000 ROWS
