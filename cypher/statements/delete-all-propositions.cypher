// Deletes every proposition, and with it what claims stand to: no rows.
MATCH (proposition:Proposition)
CALL (proposition) {
  DETACH DELETE proposition
} IN TRANSACTIONS OF 1000 ROWS
