// Deletes what is disputed no more: no rows.
// $rows: list of {bundle, kept: ids of its disputes}
UNWIND $rows AS row
MATCH (dispute:Dispute {bundle: row.bundle})
WHERE NOT dispute.id IN row.kept
DETACH DELETE dispute
