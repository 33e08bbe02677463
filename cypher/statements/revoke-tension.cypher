// Takes a link between two claims back: no rows.
// $id: its id, $source: the source that holds it, $why: text, $at: day
MATCH ()-[tension:TENSION {id: $id, source: $source}]->()
SET tension.revokedAt = $at
SET tension.revokedWhy = $why
