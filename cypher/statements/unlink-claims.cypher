// Takes claims out of the projection: one row per proposition, origin, event or revised claim that this touches.
// $rows: list of claim ids
UNWIND $rows AS id
MATCH (claim:Claim|VoidedClaim {id: id})
CALL (claim) {
  MATCH (claim)-[:HAS_FIGURE]->(figure:Figure)
  REMOVE figure.key
}
MATCH (claim)-[link:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS|UNDERCUTS|ORIGINATES_FROM]->(to)
DELETE link
RETURN DISTINCT to.id AS id, to:Origin AS isOrigin
