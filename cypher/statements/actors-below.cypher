// These actors and whatever belongs to them, through any number of steps: one row per actor.
// $rows: list of ids
UNWIND $rows AS id
MATCH (:Entity {id: id})<-[:BRANCH_OF|PART_OF|MEMBER_OF*0..]-(actor:Entity)
RETURN DISTINCT actor.id AS id
