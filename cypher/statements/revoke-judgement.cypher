// Takes a judgement back: no rows.
// $id: its id, $why: text, $at: day
MATCH (judgement:Judgement {id: $id})
SET judgement.revokedAt = $at
SET judgement.revokedWhy = $why
