// Links claims to the propositions whose ground they deny, instead of those before: no rows.
// $rows: list of {key, claims: list of {id, events}}
UNWIND $rows AS row
MATCH (proposition:Proposition {id: row.key})
CALL (proposition) {
  OPTIONAL MATCH (proposition)<-[old:UNDERCUTS]-()
  DELETE old
}
UNWIND row.claims AS each
MATCH (claim:Claim {id: each.id})
CREATE (claim)-[:UNDERCUTS {events: each.events}]->(proposition)
