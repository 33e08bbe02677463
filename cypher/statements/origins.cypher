// What origins are, and what speaks for their independence: one row per origin; `claims`: one for all claims of it that are
// alike, none where it has no claims.
// $rows: list of origin ids, $firstHand: bases by which a named speaker is an origin of its own
UNWIND $rows AS id
MATCH (origin:Origin {id: id})
RETURN
  id,
  coalesce(
    head(COLLECT { MATCH (origin)-[:STANDS_FOR]->(entity:Entity) RETURN entity.name }),
    head(COLLECT {
      MATCH (origin)<-[link:ORIGINATES_FROM]-(:Claim)
      WHERE link.name IS NOT NULL
      RETURN link.name ORDER BY link.name
    }),
    head(COLLECT {
      MATCH (document:Document {id: substring(id, size('origin-document-'))})
      RETURN document.title
    })
  ) AS name,
  COLLECT {
    MATCH (origin)<-[:ORIGINATES_FROM]-(claim:Claim)
    WITH claim, EXISTS { (claim)-[:RELAYED_BY]->() } AS isRelayed
    WITH
      claim.speakerKind AS speakerKind,
      claim.basis AS basis,
      isRelayed,
      coalesce(
        NOT isRelayed
          AND claim.speakerKind = 'NAMED'
          AND claim.basis IN $firstHand
          AND EXISTS { (claim)-[:EVIDENCED_BY]->(:Document)-[:COPY_OF]->(:Document) },
        false
      ) AS isCopied,
      claim.originIndependence AS independence,
      claim.originWhy AS why,
      min(claim.knownFrom) AS knownFrom
    RETURN {
      speakerKind: speakerKind,
      basis: basis,
      isRelayed: isRelayed,
      isCopied: isCopied,
      independence: independence,
      why: why,
      knownFrom: knownFrom
    }
  } AS claims
