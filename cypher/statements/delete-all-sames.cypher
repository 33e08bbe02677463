// Deletes what leads from things to those that stand for them: no rows.
MATCH ()-[same:SAME_AS]->()
CALL (same) {
  DELETE same
} IN TRANSACTIONS OF 10000 ROWS
