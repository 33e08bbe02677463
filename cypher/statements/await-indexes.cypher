// Returns when every index is filled: no rows. Five minutes are for a database that was full before.
CALL db.awaitIndexes(300)
