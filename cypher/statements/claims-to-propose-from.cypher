// The claims that a group is weakened, and those that tell how often it attacked: one row per claim, of groups of which both are said.
MATCH (weakened:Proposition)
WHERE weakened.id STARTS WITH 'WEAKENED|'
MATCH (counted:Proposition)
WHERE counted.id STARTS WITH 'QUANTITY|' + split(weakened.id, '|')[1] + '|ATTACKS'
UNWIND [weakened, counted] AS proposition
WITH DISTINCT proposition
MATCH (proposition)<-[:AFFIRMS]-(claim:Claim)
WITH DISTINCT claim
RETURN FIELD('known-claim', claim) AS claim
ORDER BY claim.id
