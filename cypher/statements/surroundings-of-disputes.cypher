// What the rules must know besides the claims: one row per actor that belongs to another (BELONGS), directly or above the
// ones given, with how that changed; per place that lies in another (LIES), likewise; and per event that is an incident
// (INCIDENT).
// $actors, $places, $events: lists of ids
UNWIND $actors AS id
MATCH (:Entity {id: id})-[:BRANCH_OF|PART_OF|MEMBER_OF*0..]->(part:Entity)
WITH DISTINCT part
MATCH (part)-[belongs:BRANCH_OF|PART_OF|MEMBER_OF]->(whole:Entity)
RETURN
  'BELONGS' AS sort,
  part.id AS id,
  whole.id AS to,
  {
    part: part.id,
    whole: whole.id,
    statusDays: belongs.statusDays,
    statuses: belongs.statuses,
    periodDays: coalesce(belongs.periodDays, []),
    periods: coalesce(belongs.periods, [])
  } AS belonging
UNION ALL
UNWIND $places AS id
MATCH (:Entity {id: id})-[:WITHIN*0..]->(place:Entity)
WITH DISTINCT place
MATCH (place)-[:WITHIN]->(outer:Entity)
RETURN 'LIES' AS sort, place.id AS id, outer.id AS to, null AS belonging
UNION ALL
UNWIND $events AS id
MATCH (event:Event {id: id})
WHERE event.kind = 'INCIDENT'
RETURN 'INCIDENT' AS sort, id, null AS to, null AS belonging
