// Deletes every dispute: no rows.
MATCH (dispute:Dispute)
CALL (dispute) {
  DETACH DELETE dispute
} IN TRANSACTIONS OF 1000 ROWS
