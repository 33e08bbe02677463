// One hop further: no more nodes than there is room for, so that a hub costs its neighbours and not their paths.
CALL (shown) {
  UNWIND shown AS near
  MATCH (near)-[step:TYPES]-(next:Entity|Event)
  WHERE step.status IN $statuses AND NOT next IN shown
  WITH DISTINCT next
  ORDER BY next.id
  LIMIT $mostNodes + 1
  RETURN collect(next) AS ring
}
WITH center, (shown + ring)[0..$mostNodes] AS shown, isCut OR size(shown) + size(ring) > $mostNodes AS isCut
