// Locks the node of that name until the transaction ends: no rows.
// $name: what is locked
MERGE (lock:Lock {name: $name})
SET lock.taken = true
