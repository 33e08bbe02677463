// How these belong to one another, as it changed: one row per pair that does or did.
// $rows: list of {part, whole}: ids
UNWIND $rows AS row
MATCH (part:Entity {id: row.part})
MATCH (whole:Entity {id: row.whole})
MATCH (part)-[belongs:BRANCH_OF|PART_OF|MEMBER_OF]->(whole)
RETURN
  row.part AS part,
  row.whole AS whole,
  belongs.statusDays AS statusDays,
  belongs.statuses AS statuses,
  coalesce(belongs.periodDays, []) AS periodDays,
  coalesce(belongs.periods, []) AS periods
