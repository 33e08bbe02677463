// Notes that the projection is as it must be: no rows.
MATCH (outdated:Outdated {what: 'projection'})
DELETE outdated
