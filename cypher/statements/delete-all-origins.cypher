// Deletes every origin, and with it where claims come from: no rows.
MATCH (origin:Origin)
CALL (origin) {
  DETACH DELETE origin
} IN TRANSACTIONS OF 100 ROWS
