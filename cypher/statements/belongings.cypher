// Which of these belong to one another, by whatever was ever affirmed: one row per pair.
// $rows: list of {part, whole}: ids
UNWIND $rows AS row
MATCH (part:Entity {id: row.part})
MATCH (whole:Entity {id: row.whole})
MATCH (part)-[belongs:BRANCH_OF|PART_OF|MEMBER_OF]->(whole)
WHERE any(status IN belongs.statuses WHERE NOT status IN ['DENIED', 'OPEN'])
RETURN DISTINCT row.part AS part, row.whole AS whole
