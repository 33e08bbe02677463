// The claims that bear on questions which are decided together: one row per claim, with all that the rules ask for and
// the bundles that it is in. What cannot be disputed, since nobody denies or opposes it, has none.
// $rows: list of {id, events: ids of an event and what is the same, told: the event that stands for them, claimants: ids
// of events whose claimants matter, polar: keys, opposed: list of {key, other}, quantities: list of {head, place, period},
// persons: ids, linked: ids of claims}, each a list that may be empty
UNWIND $rows AS row
CALL (row) {
  UNWIND row.events AS id
  MATCH (:Event {id: id})<-[:OF_EVENT]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.claimants AS id
  MATCH (:Event {id: id})<-[:OF_EVENT]-(claim:Claim)
  WHERE claim.act = 'CLAIM_RESPONSIBILITY'
  RETURN claim
UNION
  UNWIND row.told AS id
  MATCH (:Event {id: id})<-[:ON]-(proposition:Proposition)
  WHERE proposition.id STARTS WITH 'CLAIMED|'
  MATCH (proposition)<-[:AFFIRMS|DENIES|LEAVES_OPEN|PERFORMS]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.polar AS key
  MATCH (proposition:Proposition {id: key})
  WHERE EXISTS { (proposition)<-[:DENIES]-(:Claim) } AND EXISTS { (proposition)<-[:AFFIRMS]-(:Claim) }
  MATCH (proposition)<-[:AFFIRMS|DENIES]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.opposed AS pair
  MATCH (proposition:Proposition {id: pair.key})
  WHERE EXISTS { (:Proposition {id: pair.other})<-[:AFFIRMS]-(:Claim) }
  MATCH (proposition)<-[:AFFIRMS]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.quantities AS quantity
  MATCH (proposition:Proposition)
  WHERE proposition.id STARTS WITH quantity.head
  WITH proposition, quantity, split(proposition.id, '|') AS parts
  WHERE coalesce(parts[4], '') = quantity.place AND coalesce(parts[5], '') = quantity.period
  MATCH (proposition)<-[:AFFIRMS]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.persons AS id
  MATCH (:Entity {id: id})<-[:ON]-(proposition:Proposition)
  WHERE proposition.kind = 'FATE'
  MATCH (proposition)<-[:AFFIRMS]-(claim:Claim)
  RETURN claim
UNION
  UNWIND row.linked AS id
  MATCH (claim:Claim {id: id})
  RETURN claim
}
WITH claim, collect(DISTINCT row.id) AS bundles
RETURN bundles, FIELD('known-claim', claim) AS claim
ORDER BY claim.id
