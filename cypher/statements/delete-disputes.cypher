// Deletes what is disputed no more: no rows.
// $rows: list of {bundle, kept: ids of its disputes}. While a load writes the first disputes, the planner knows of none
// and would look through all of them for each row.
UNWIND $rows AS row
MATCH (dispute:Dispute {bundle: row.bundle})
USING INDEX SEEK dispute:Dispute(bundle)
WHERE NOT dispute.id IN row.kept
DETACH DELETE dispute
