// One hop further: no more nodes than there is room for, so that a hub costs its neighbours and not their paths.
// TYPES are relation types, STATUS(step) how it stands on the day, SUPPORTED(step) that enough origins affirm it,
// WITHIN(step) that it may have occurred between $from and $to.
CALL (shown) {
  UNWIND shown AS near
  MATCH (near)-[step:TYPES]-(next:Entity|Event)
  WHERE STATUS(step) IN $statuses AND SUPPORTED(step) AND WITHIN(step) AND NOT next IN shown
  WITH DISTINCT next
  ORDER BY next.id
  LIMIT $mostNodes + 1
  RETURN collect(next) AS ring
}
WITH (shown + ring)[0..$mostNodes] AS shown, isCut OR size(shown) + size(ring) > $mostNodes AS isCut
