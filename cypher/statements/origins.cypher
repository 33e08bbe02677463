// What origins are, and what speaks for their independence: one row per origin.
// $rows: list of origin ids, $firstHand: bases by which a named speaker is an origin of its own
UNWIND $rows AS id
MATCH (origin:Origin {id: id})
RETURN
  id,
  coalesce(
    head(COLLECT { MATCH (origin)-[:STANDS_FOR]->(entity:Entity) RETURN entity.name }),
    head(COLLECT {
      MATCH (origin)<-[link:ORIGINATES_FROM]-(claim:Claim)
      WHERE link.name IS NOT NULL
      RETURN link.name ORDER BY link.name
    }),
    head(COLLECT {
      MATCH (origin)<-[:ORIGINATES_FROM {rule: 'DOCUMENT'}]-(:Claim)-[:EVIDENCED_BY]->(document:Document)
      RETURN document.title
    })
  ) AS name,
  EXISTS { (origin)<-[:ORIGINATES_FROM]-(:Claim) } AS hasClaims,
  EXISTS {
    (origin)<-[:ORIGINATES_FROM {rule: 'SPEAKER'}]-(claim:Claim)
    WHERE claim.basis IN $firstHand AND NOT EXISTS { (claim)-[:RELAYED_BY]->() }
  } AS isFirstHand,
  head(COLLECT {
    MATCH (origin)<-[:ORIGINATES_FROM {rule: 'CURATOR'}]-(claim:Claim)
    RETURN {independence: claim.originIndependence, why: claim.originWhy}
    ORDER BY claim.originIndependence, claim.originWhy
  }) AS stated
