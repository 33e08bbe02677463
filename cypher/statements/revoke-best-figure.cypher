// Takes back that a number is the best: no rows.
// $id: its id, $why: text, $at: day
MATCH (figure:BestFigure {id: $id})
SET figure.revokedAt = $at
SET figure.revokedWhy = $why
