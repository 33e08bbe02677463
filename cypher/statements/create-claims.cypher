// Writes claims that the graph has never had: no rows.
// $rows: list of {properties, labels: list of {id, text}, figures: list of properties with id}, $now: moment
UNWIND $rows AS row
CREATE (claim:Claim)
SET claim = row.properties
SET claim.recordedAt = $now
FOREACH (label IN row.labels | CREATE (:Label {id: label.id, text: label.text}))
FOREACH (figure IN row.figures |
  CREATE (claim)-[:HAS_FIGURE {position: figure.position}]->(node:Figure)
  SET node = figure.properties
)
